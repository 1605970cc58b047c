package clinic.reporting.archive;

import clinic.reporting.week.Archive;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekReport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An archive in memory, for tests. */
public final class InMemoryArchive implements Archive {

    private final Map<String, Week> ends = new HashMap<>();
    private final Map<String, WeekReport> reports = new HashMap<>();
    private Runnable beforeEveryWrite = () -> {};

    void beforeEveryWrite(Runnable doing) {
        beforeEveryWrite = doing;
    }

    @Override
    public Optional<Week> end(String clinicId) {
        return Optional.ofNullable(ends.get(clinicId));
    }

    @Override
    public Optional<WeekReport> find(String clinicId, Week week, Subject subject) {
        return Optional.ofNullable(reports.get(clinicId + week + subject));
    }

    @Override
    public void keep(String clinicId, WeekReport report) {
        beforeEveryWrite.run();
        reports.putIfAbsent(clinicId + report.week() + report.subject(), report);
    }

    @Override
    public void extend(String clinicId, Week end) {
        beforeEveryWrite.run();
        ends.merge(clinicId, end, (one, other) -> other.from().isAfter(one.from()) ? other : one);
    }
}
