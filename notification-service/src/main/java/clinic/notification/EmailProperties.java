package clinic.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
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
 * @param followUpAfter the end of a session
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
        @DefaultValue("2h") @DurationMin Duration followUpAfter,
        @DefaultValue("5m") @DurationMin(seconds = 1) Duration lease,
        @DefaultValue("15m") @DurationMin(seconds = 1) Duration longestPause,
        @DefaultValue("1s") @DurationMin(millis = 10) Duration poll,
        @DefaultValue("4") @Min(1) @Max(64) int workers) {}
