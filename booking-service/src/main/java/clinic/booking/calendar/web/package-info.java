/** Over HTTP. */
@NullMarked
package clinic.booking.calendar.web;

import org.jspecify.annotations.NullMarked;
