package clinic.platform.outbox;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events leave their documents.
 *
 * @param inFlight how many events may wait for the broker's confirm at once
 * @param confirmTimeout how long a confirm may take before the event is sent again later
 * @param sweepAfter how old an unsent event must be for the sweep to pick it up: longer than publishing normally takes
 */
@Validated
@ConfigurationProperties("clinic.outbox")
public record OutboxProperties(
        @DefaultValue("1000") @Min(1) int inFlight,
        @DefaultValue("PT10S") Duration confirmTimeout,
        @DefaultValue("PT10S") Duration sweepAfter) {}
