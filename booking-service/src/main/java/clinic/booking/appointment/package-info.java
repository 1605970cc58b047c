/** A booking's life, from the first wish to the completed session. */
@NullMarked
package clinic.booking.appointment;

import org.jspecify.annotations.NullMarked;
