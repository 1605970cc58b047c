/** What a clinic's owner sees in a browser. */
@NullMarked
package clinic.reporting.owner;

import org.jspecify.annotations.NullMarked;
