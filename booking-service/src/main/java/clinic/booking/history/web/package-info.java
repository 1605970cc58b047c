/** Over HTTP. */
@NullMarked
package clinic.booking.history.web;

import org.jspecify.annotations.NullMarked;
