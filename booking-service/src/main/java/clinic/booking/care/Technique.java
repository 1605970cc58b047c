package clinic.booking.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An entry of the catalogue.
 *
 * @param code what a technique is called everywhere, for example {@code deep-tissue}
 * @param description how it is done
 * @param source where the entry comes from
 */
public record Technique(
        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") String code,
        @NotBlank String name,
        @NotNull Pressure pressure,
        @NotBlank String description,
        @NotBlank String source) {

    /** How firmly a technique works. */
    public enum Pressure {
        LIGHT,
        MEDIUM,
        FIRM
    }
}
