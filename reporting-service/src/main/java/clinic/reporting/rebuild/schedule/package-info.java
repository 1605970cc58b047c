/** When rebuilds are worked on. */
@NullMarked
package clinic.reporting.rebuild.schedule;

import org.jspecify.annotations.NullMarked;
