package clinic.reporting.publication;

import clinic.events.WeekPublished;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions in memory; can break off before a write, and can let another writer be faster. */
public class InMemoryEditions implements Editions {

    final Map<String, Edition> editions = new HashMap<>();
    final List<WeekPublished> sent = new ArrayList<>();
    Runnable beforeIssue = () -> {};

    @Override
    public Optional<Edition> newest(String clinicId, Week week, Subject subject) {
        return Optional.ofNullable(editions.get(Edition.key(clinicId, week, subject)));
    }

    @Override
    public boolean issue(Edition edition, WeekPublished event, Instant at) {
        beforeIssue.run();
        Edition before = editions.get(edition.key());
        if ((before == null ? 0 : before.version()) != edition.version() - 1) {
            return false;
        }
        editions.put(edition.key(), edition);
        sent.add(event);
        return true;
    }
}
