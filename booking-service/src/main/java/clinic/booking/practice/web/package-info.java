/** Over HTTP. */
@NullMarked
package clinic.booking.practice.web;

import org.jspecify.annotations.NullMarked;
