package clinic.reporting.week;

import java.util.Optional;

/** Facts answer every week. */
record NothingArchived() implements Archive {

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
