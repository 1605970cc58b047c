package clinic.reporting.publication.web;

import clinic.platform.InvalidRequest;
import clinic.reporting.week.Week;

/** Reads the week a path names. */
final class WeekPath {

    private WeekPath() {}

    static Week week(String name) {
        return Week.of(name).orElseThrow(() -> new InvalidRequest("week", "is no ISO week such as 2026-W47"));
    }
}
