/** What is known of every booking, and which emails it deserves. */
@NullMarked
package clinic.notification.occasion;

import org.jspecify.annotations.NullMarked;
