/** Calendar entries as other calendars read them. */
@NullMarked
package clinic.notification.content.ical;

import org.jspecify.annotations.NullMarked;
