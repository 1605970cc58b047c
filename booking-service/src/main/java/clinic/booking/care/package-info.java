/** What is done: the catalogue of techniques. */
@NullMarked
package clinic.booking.care;

import org.jspecify.annotations.NullMarked;
