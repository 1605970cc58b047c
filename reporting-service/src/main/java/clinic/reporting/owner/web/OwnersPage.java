package clinic.reporting.owner.web;

import clinic.reporting.publication.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows besides the reading.
 *
 * @param week and {@code practitioner} as addresses name them; null for the clinic
 */
public record OwnersPage(
        Reading reading,
        String week,
        @Nullable String practitioner,
        List<Link> weeks,
        List<Choice> choices,
        List<Link> downloads) {

    /** @param address {@code null} where the reader is already */
    public record Link(String label, @Nullable String address) {}

    /** @param value empty for the clinic */
    public record Choice(String value, String label, boolean chosen) {}
}
