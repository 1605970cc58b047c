package clinic.reporting.archive.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.reporting.week.Archive;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekReport;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** One document a report, and one a clinic that says where its archive ends. */
@Repository
class MongoArchive implements Archive {

    private final MongoOperations mongo;

    MongoArchive(MongoOperations mongo) {
        this.mongo = mongo;
    }

    record ArchivedWeek(
            String id,
            String clinicId,
            String week,
            @Nullable String practitionerId,
            WeekReport report) {}

    /** @param endDay the Monday of the first week that is not archived, as a day since 1970 */
    record ArchiveEnd(String id, long endDay) {}

    @Override
    public Optional<Week> end(String clinicId) {
        return Optional.ofNullable(mongo.findById(clinicId, ArchiveEnd.class))
                .map(it -> new Week(LocalDate.ofEpochDay(it.endDay())));
    }

    @Override
    public Optional<WeekReport> find(String clinicId, Week week, Subject subject) {
        return Optional.ofNullable(mongo.findById(id(clinicId, week, subject), ArchivedWeek.class))
                .map(ArchivedWeek::report);
    }

    @Override
    public void keep(String clinicId, WeekReport report) {
        ArchivedWeek kept = new ArchivedWeek(
                id(clinicId, report.week(), report.subject()),
                clinicId,
                report.week().name(),
                report.subject().practitionerId(),
                report);
        try {
            mongo.insert(kept);
        } catch (DuplicateKeyException thereAlready) {
            return;
        }
    }

    @Override
    public void extend(String clinicId, Week end) {
        mongo.upsert(
                query(where("_id").is(clinicId)),
                new Update().max("endDay", end.from().toEpochDay()),
                ArchiveEnd.class);
    }

    private static String id(String clinicId, Week week, Subject subject) {
        return String.join("/", clinicId, week.name(), String.valueOf(subject.practitionerId()));
    }
}
