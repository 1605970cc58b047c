/** Practice, clients, availability and bookings of massage clinics: where a booking is decided. */
@NullMarked
package clinic.booking;

import org.jspecify.annotations.NullMarked;
