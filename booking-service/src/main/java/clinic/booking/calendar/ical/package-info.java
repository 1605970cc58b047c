/** In iCalendar's form (RFC 5545). */
@NullMarked
package clinic.booking.calendar.ical;

import org.jspecify.annotations.NullMarked;
