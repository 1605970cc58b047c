/** Practitioners' bookings as other calendars show them. */
@NullMarked
package clinic.booking.calendar;

import org.jspecify.annotations.NullMarked;
