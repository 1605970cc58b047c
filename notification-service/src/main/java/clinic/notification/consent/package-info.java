/** What clients want to get beside the emails about their bookings, and what they tell on pages of their own. */
@NullMarked
package clinic.notification.consent;

import org.jspecify.annotations.NullMarked;
