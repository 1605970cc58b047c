package clinic.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the HTTP interface.
 *
 * @param maxBody the largest body taken
 * @param maxUpload the largest table ({@code text/csv}) taken
 */
@ConfigurationProperties("clinic.web")
record WebProperties(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("64MB") DataSize maxUpload) {}
