package clinic.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How freed slots are offered.
 *
 * @param offerLength how long an offer can be accepted, unless the session is sooner
 * @param patience after which it is looked what became of an acceptance that nobody finished
 */
@Validated
@ConfigurationProperties("clinic.booking.waitlist")
record WaitlistProperties(
        @DefaultValue("PT2H") Duration offerLength,
        @DefaultValue("PT1M") Duration patience) {}
