package clinic.reporting.week;

import clinic.reporting.fact.FactDesk;
import java.time.InstantSource;
import java.util.Optional;

/** Facts answer every week. */
public record NothingArchived() implements Archive {

    public static WeekDesk desk(FactDesk facts) {
        return new WeekDesk(facts, new NothingArchived(), InstantSource.system());
    }

    @Override
    public Optional<Week> end(String clinicId) {
        return Optional.empty();
    }

    @Override
    public Optional<WeekReport> find(String clinicId, Week week, Subject subject) {
        return Optional.empty();
    }

    @Override
    public void keep(String clinicId, WeekReport report) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void extend(String clinicId, Week end) {
        throw new UnsupportedOperationException();
    }
}
