package clinic.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox emails come back to.
 *
 * @param host empty for none
 * @param interval how often it is looked into
 */
@Validated
@ConfigurationProperties("clinic.email.returns")
record ReturnProperties(
        @DefaultValue("") String host,
        @DefaultValue("993") @Min(1) @Max(65535) int port,
        @DefaultValue("imaps") @Pattern(regexp = "imaps?") String protocol,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("5m") @DurationMin(seconds = 1) Duration interval) {}
