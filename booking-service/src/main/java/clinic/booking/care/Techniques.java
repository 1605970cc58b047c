package clinic.booking.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The catalogue of techniques: data that a practitioner reads, signs off and changes; validated at start. */
@Validated
@ConfigurationProperties("clinic.care")
public record Techniques(@NotEmpty List<@Valid Technique> techniques) {

    public Techniques {
        techniques = techniques == null ? List.of() : List.copyOf(techniques);
        if (techniques.stream().map(Technique::code).distinct().count() != techniques.size()) {
            throw new IllegalArgumentException("two techniques have the same code");
        }
    }

    public boolean knows(String code) {
        return techniques.stream().anyMatch(technique -> technique.code().equals(code));
    }
}
