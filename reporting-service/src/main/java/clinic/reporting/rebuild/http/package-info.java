/** What other services answer. */
@NullMarked
package clinic.reporting.rebuild.http;

import org.jspecify.annotations.NullMarked;
