package clinic.reporting.publication;

import clinic.events.WeekPublished.Change;
import clinic.platform.Aggregate;
import clinic.reporting.week.Corrections;
import clinic.reporting.week.Figures;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest published figures of one subject and week; its version is the edition's number.
 *
 * @param changes what differs from the edition before
 */
public record Edition(
        String id,
        long version,
        String clinicId,
        String week,
        @Nullable String practitionerId,
        Figures figures,
        List<Change> changes)
        implements Aggregate {

    /** Editions kept before changes were have none. */
    public Edition {
        changes = Objects.requireNonNullElse(changes, List.of());
    }

    static Edition first(String clinicId, Week week, Subject subject, Figures figures) {
        return new Edition(
                key(clinicId, week, subject), 1, clinicId, week.name(), subject.practitionerId(), figures, List.of());
    }

    boolean corrected(Figures newer) {
        return !Corrections.between(figures, newer).isEmpty();
    }

    Edition next(Figures newer) {
        return new Edition(id, version + 1, clinicId, week, practitionerId, newer, Corrections.between(figures, newer));
    }

    /** The same for the same subject and week wherever it is made, so that two writers meet in one document. */
    public static String key(String clinicId, Week week, Subject subject) {
        String name = String.join("\n", clinicId, week.name(), String.valueOf(subject.practitionerId()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public String key() {
        return id;
    }
}
