/** When facts are reduced. */
@NullMarked
package clinic.reporting.archive.schedule;

import org.jspecify.annotations.NullMarked;
