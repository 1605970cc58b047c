package clinic.booking;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How plans are made. @param patience after which a plan that nobody finished making is undone; longer than it takes */
@Validated
@ConfigurationProperties("clinic.booking.plan")
record PlanProperties(@DefaultValue("PT1M") Duration patience) {}
