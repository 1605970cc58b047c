/** What emails say: texts, pages, calendar entries and the advice that follows a session. */
@NullMarked
package clinic.notification.content;

import org.jspecify.annotations.NullMarked;
