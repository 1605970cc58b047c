/** What clients say before they are treated, what it means, and whether they may be treated yet. */
@NullMarked
package clinic.booking.intake;

import org.jspecify.annotations.NullMarked;
