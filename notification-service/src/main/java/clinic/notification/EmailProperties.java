package clinic.notification;

import clinic.notification.occasion.QuietHours;
import clinic.notification.occasion.Timing;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How emails leave.
 *
 * @param from the address they come from
 * @param domain the right side of their Message-IDs
 * @param grace how long a change waits, so that a slip at the desk reaches nobody
 * @param reminders how long before a session; at least five minutes each
 * @param followUpAfter the end of a session
 * @param painCheckAfter the end of a session
 * @param rebookingAfter the end of a session nobody has booked another one after
 * @param quietFrom when reminders and questions begin to wait, by the clinic's clocks
 * @param quietUntil when they are sent again; the same as {@code quietFrom} for never to wait
 * @param lease longer than any attempt to send takes: a dozen answers of the mail server, each within its time-out
 * @param longestPause between attempts while the mail server is away
 * @param poll how often workers look without being called
 */
@Validated
@ConfigurationProperties("clinic.email")
record EmailProperties(
        @NotBlank @Email String from,
        @NotBlank String domain,
        @DefaultValue("60s") @DurationMin Duration grace,
        @DefaultValue("24h") List<@DurationMin(minutes = 5) @DurationMax(days = 60) Duration> reminders,
        @DefaultValue("2h") @DurationMin Duration followUpAfter,
        @DefaultValue("48h") @DurationMin Duration painCheckAfter,
        @DefaultValue("28d") @DurationMin Duration rebookingAfter,
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue("08:00") LocalTime quietUntil,
        @DefaultValue("5m") @DurationMin(seconds = 1) Duration lease,
        @DefaultValue("15m") @DurationMin(seconds = 1) Duration longestPause,
        @DefaultValue("1s") @DurationMin(millis = 10) Duration poll,
        @DefaultValue("4") @Min(1) @Max(64) int workers) {

    Timing timing() {
        return new Timing(
                grace, reminders, followUpAfter, painCheckAfter, rebookingAfter, new QuietHours(quietFrom, quietUntil));
    }
}
