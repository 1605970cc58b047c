package clinic.reporting.rebuild.http;

import clinic.reporting.rebuild.Source;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where facts are read from once more; nothing by default.
 *
 * @param bookingUrl where booking-service is reached from here
 * @param notificationUrl where notification-service is reached from here
 * @param keys {@code clinic:key}, an owner's access key of each clinic
 * @param pageSize items asked for at once
 */
@Validated
@ConfigurationProperties("clinic.rebuild")
record RebuildProperties(
        @DefaultValue("") @Pattern(regexp = "|https?://\\S+")
        String bookingUrl,

        @DefaultValue("") @Pattern(regexp = "|https?://\\S+")
        String notificationUrl,

        @DefaultValue List<String> keys,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("200") @Min(1) @Max(200) int pageSize) {

    /** Said without saying what is there instead: a start that fails ends in a log. */
    @AssertTrue(message = "keys are clinic:key, comma-separated")
    boolean isEveryKeyOfAClinic() {
        return keys.stream().allMatch(key -> key.matches("[^:\\s]+:\\S+"));
    }

    Map<String, String> keysByClinic() {
        return keys.stream()
                .map(key -> key.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> other));
    }

    Optional<URI> address(Source source) {
        String url = source == Source.BOOKING ? bookingUrl : notificationUrl;
        return url.isBlank() ? Optional.empty() : Optional.of(URI.create(url.replaceAll("/+$", "")));
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "RebuildProperties[" + bookingUrl + ", " + notificationUrl + "]";
    }
}
