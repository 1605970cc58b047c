/** When a treatment can take place: pure computation over intervals. */
@NullMarked
package clinic.booking.availability;

import org.jspecify.annotations.NullMarked;
