/** Who waits for time that others let go of, and how it is offered to them, one after the other. */
@NullMarked
package clinic.booking.waitlist;

import org.jspecify.annotations.NullMarked;
