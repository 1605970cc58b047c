/** Over HTTP. */
@NullMarked
package clinic.booking.plan.web;

import org.jspecify.annotations.NullMarked;
