/** Over HTTP. */
@NullMarked
package clinic.booking.appointment.web;

import org.jspecify.annotations.NullMarked;
