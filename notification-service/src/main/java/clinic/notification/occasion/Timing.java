package clinic.notification.occasion;

import java.time.Duration;

/**
 * When emails are due.
 *
 * @param grace after a change, so that a slip at the desk reaches nobody
 * @param followUpAfter the end of a session
 */
public record Timing(Duration grace, Duration followUpAfter) {}
