/** Keeps what people say of their health unreadable in the database. */
@NullMarked
package clinic.booking.encryption;

import org.jspecify.annotations.NullMarked;
