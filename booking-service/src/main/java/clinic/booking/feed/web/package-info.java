/** Over HTTP. */
@NullMarked
package clinic.booking.feed.web;

import org.jspecify.annotations.NullMarked;
