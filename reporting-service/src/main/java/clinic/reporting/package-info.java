/** Weekly figures of practitioners and of the clinic, computed from what the clinic's events said. */
@NullMarked
package clinic.reporting;

import org.jspecify.annotations.NullMarked;
