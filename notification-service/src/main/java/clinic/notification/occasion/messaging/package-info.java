/** Events from the broker, handed to the mailroom. */
@NullMarked
package clinic.notification.occasion.messaging;

import org.jspecify.annotations.NullMarked;
