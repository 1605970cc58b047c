/** What a clinic has: its settings, practitioners with hours and absences, rooms and treatments. */
@NullMarked
package clinic.booking.practice;

import org.jspecify.annotations.NullMarked;
