/** Over HTTP. */
@NullMarked
package clinic.booking.care.web;

import org.jspecify.annotations.NullMarked;
