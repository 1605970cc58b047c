/** Work that goes on beside requests. */
@NullMarked
package clinic.booking.history.rounds;

import org.jspecify.annotations.NullMarked;
