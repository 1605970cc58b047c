/** Sessions from before this software, which count in figures and cause no email. */
@NullMarked
package clinic.booking.history;

import org.jspecify.annotations.NullMarked;
