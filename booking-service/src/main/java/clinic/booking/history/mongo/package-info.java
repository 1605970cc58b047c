/** In MongoDB. */
@NullMarked
package clinic.booking.history.mongo;

import org.jspecify.annotations.NullMarked;
