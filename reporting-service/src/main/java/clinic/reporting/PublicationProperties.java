package clinic.reporting;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.annotation.Validated;

/**
 * @param hour from when on Monday the past week is published, local time of the clinic
 * @param linkValidity how long the link in a report's email opens it
 */
@Validated
@ConfigurationProperties("clinic.publication")
record PublicationProperties(
        @DefaultValue("06:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime hour,

        @DefaultValue("30d") Duration linkValidity) {}
