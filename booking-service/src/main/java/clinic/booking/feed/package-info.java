/** What others know of a clinic, told once more from the beginning to whoever lost it. */
@NullMarked
package clinic.booking.feed;

import org.jspecify.annotations.NullMarked;
