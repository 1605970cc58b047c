/** Over HTTP. */
@NullMarked
package clinic.booking.waitlist.web;

import org.jspecify.annotations.NullMarked;
