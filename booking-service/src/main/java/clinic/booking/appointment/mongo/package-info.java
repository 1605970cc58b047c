/** In MongoDB. */
@NullMarked
package clinic.booking.appointment.mongo;

import org.jspecify.annotations.NullMarked;
