/** What sets the Monday run going. */
@NullMarked
package clinic.reporting.publication.schedule;

import org.jspecify.annotations.NullMarked;
