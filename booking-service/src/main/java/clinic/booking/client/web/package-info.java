/** Over HTTP. */
@NullMarked
package clinic.booking.client.web;

import org.jspecify.annotations.NullMarked;
