/** Over HTTP. */
@NullMarked
package clinic.booking.intake.web;

import org.jspecify.annotations.NullMarked;
