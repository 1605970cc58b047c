/** Over HTTP. */
@NullMarked
package clinic.booking.availability.web;

import org.jspecify.annotations.NullMarked;
