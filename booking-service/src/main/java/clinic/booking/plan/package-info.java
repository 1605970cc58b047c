/** Courses of sessions: made in one go, finished or undone whatever happens, and followed to their outcome. */
@NullMarked
package clinic.booking.plan;

import org.jspecify.annotations.NullMarked;
