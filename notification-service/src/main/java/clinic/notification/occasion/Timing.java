package clinic.notification.occasion;

import java.time.Duration;
import java.util.List;

/**
 * When emails are due.
 *
 * @param grace after a change, so that a slip at the desk reaches nobody
 * @param reminders how long before a session; each its own reminder
 * @param followUpAfter the end of a session
 * @param painCheckAfter the end of a session
 * @param rebookingAfter the end of a session nobody has booked another one after
 * @param quiet what can wait waits until it is over
 */
public record Timing(
        Duration grace,
        List<Duration> reminders,
        Duration followUpAfter,
        Duration painCheckAfter,
        Duration rebookingAfter,
        QuietHours quiet) {

    public Timing {
        reminders = List.copyOf(reminders);
    }
}
