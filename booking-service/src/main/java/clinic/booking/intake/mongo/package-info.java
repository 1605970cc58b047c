/** In MongoDB. */
@NullMarked
package clinic.booking.intake.mongo;

import org.jspecify.annotations.NullMarked;
