/** Who is treated. */
@NullMarked
package clinic.booking.client;

import org.jspecify.annotations.NullMarked;
