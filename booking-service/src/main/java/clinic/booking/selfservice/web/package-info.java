/** Pages for a browser, a phone's first of all; they need no script. */
@NullMarked
package clinic.booking.selfservice.web;

import org.jspecify.annotations.NullMarked;
