package clinic.reporting.publication;

import clinic.events.WeekPublished.Change;
import clinic.platform.Aggregate;
import clinic.reporting.week.Corrections;
import clinic.reporting.week.Week;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a week of a clinic was published, when last, and what came of it. */
public record Publication(String id, long version, String clinicId, String week, Instant at, List<Issue> editions)
        implements Aggregate {

    /**
     * @param changed whether this publication made a new edition; if not, nothing was sent
     * @param corrections what the edition changed of the one before
     */
    public record Issue(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String practitionerId,

            long edition,
            boolean changed,
            List<Change> corrections) {

        /** Publications kept before corrections were have none. */
        public Issue {
            corrections = Objects.requireNonNullElse(corrections, List.of());
        }

        static Issue of(Edition edition, boolean changed) {
            return new Issue(
                    edition.practitionerId(), edition.version(), changed, Corrections.ofTheWhole(edition.changes()));
        }
    }

    static Publication first(String clinicId, Week week, Instant at, List<Issue> editions) {
        return new Publication(key(clinicId, week), 1, clinicId, week.name(), at, editions);
    }

    public Publication after(Publication before) {
        return new Publication(id, before.version + 1, clinicId, week, at, editions);
    }

    public static String key(String clinicId, Week week) {
        String name = clinicId + "\n" + week.name();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public String key() {
        return id;
    }
}
