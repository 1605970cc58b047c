package clinic.platform.inbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service takes messages.
 *
 * @param consumers threads that take from the inbox
 * @param prefetch messages a thread holds at most; with {@code consumers} it bounds the memory a backlog takes
 * @param retries further attempts at a message whose handling failed for a reason of its own
 * @param firstPause before the first retry, three times as long before each further one
 * @param patience how long an outage is waited out with the message in hand; the broker allows 30 minutes
 * @param longestPause between two attempts during an outage
 * @param probeInterval how often a stopped listener looks whether the outage is over
 * @param confirmTimeout how long the broker may take to confirm a parked or replayed message
 */
@Validated
@ConfigurationProperties("clinic.inbox")
record InboxProperties(
        @DefaultValue("4") @Min(1) @Max(64) int consumers,
        @DefaultValue("100") @Min(1) @Max(2000) int prefetch,
        @DefaultValue("3") @Min(0) @Max(20) int retries,

        @DefaultValue("100ms") @DurationMin(millis = 1) @DurationMax(seconds = 10)
        Duration firstPause,

        @DefaultValue("15m") @DurationMin(millis = 1) @DurationMax(minutes = 19)
        Duration patience,

        @DefaultValue("15s") @DurationMin(millis = 1) @DurationMax(minutes = 1)
        Duration longestPause,

        @DefaultValue("10s") @DurationMin(millis = 1) Duration probeInterval,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration confirmTimeout) {}
