/** What is known of bookings, practitioners, clients and clinics: of each the newest version, and only what figures need. */
@NullMarked
package clinic.reporting.fact;

import org.jspecify.annotations.NullMarked;
