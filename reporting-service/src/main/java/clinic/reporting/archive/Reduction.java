package clinic.reporting.archive;

import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.Oblivion;
import clinic.reporting.week.Archive;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekDesk;
import clinic.reporting.week.WeekReport;
import clinic.reporting.week.WeekReports;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reduces old facts to figures, in steps that may be repeated. A report looks back a few weeks, so reports are archived
 * that many weeks before the facts go; and facts go a run after their weeks were archived, so that nobody is reading them.
 */
public class Reduction {

    private static final Logger LOG = System.getLogger(Reduction.class.getName());
    private static final int LOOK_BACK = WeekReport.TREND_WEEKS - 1;
    private static final int LOOK_AHEAD = 2;

    private final FactDesk facts;
    private final WeekDesk weeks;
    private final Oblivion oblivion;
    private final Archive archive;
    private final Keeping keeping;
    private final Clock clock;

    public Reduction(FactDesk facts, WeekDesk weeks, Oblivion oblivion, Archive archive, Keeping keeping, Clock clock) {
        this.facts = facts;
        this.weeks = weeks;
        this.oblivion = oblivion;
        this.archive = archive;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** One clinic's failure is logged and keeps no other waiting. */
    public void run() {
        for (ClinicFact clinic : facts.clinics()) {
            try {
                if (!keeping.suspended().test(clinic.id())) {
                    reduce(clinic);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Old facts of clinic " + clinic.id() + " are reduced later", e);
            }
        }
    }

    private void reduce(ClinicFact clinic) {
        Week oldest = oldest(clinic.zone());
        Week end = oldest.plus(LOOK_BACK);
        Optional<Week> archived = archive.end(clinic.id());
        archived.ifPresent(until -> forget(clinic, earlier(oldest, until.plus(-LOOK_BACK))));
        Week first = archived.or(() -> first(clinic)).orElse(end);
        for (Week week = first; week.from().isBefore(end.from()); week = week.plus(1)) {
            archive(clinic.id(), week);
        }
    }

    /** The first week whose facts stay. */
    private Week oldest(ZoneId zone) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return Week.containing(today.minus(keeping.facts()));
    }

    private static Week earlier(Week one, Week other) {
        return one.from().isBefore(other.from()) ? one : other;
    }

    private void forget(ClinicFact clinic, Week first) {
        oblivion.fall(clinic.id(), first.start(clinic.zone()));
    }

    /** The first week that tells of any session. */
    private Optional<Week> first(ClinicFact clinic) {
        return oblivion.first(clinic.id())
                .map(session -> session.start().atZone(clinic.zone()).toLocalDate())
                .map(day -> Week.containing(day).plus(-LOOK_AHEAD));
    }

    private void archive(String clinicId, Week week) {
        FactSheet sheet = weeks.facts(clinicId, week);
        WeekReports reports = new WeekReports(sheet, week);
        Stream.concat(Stream.of(Subject.CLINIC), sheet.practitioners().stream().map(it -> new Subject(it.id())))
                .map(reports::report)
                .forEach(report -> archive.keep(clinicId, report.settled(report.clinicMedian())));
        archive.extend(clinicId, week.plus(1));
    }

    /**
     * How long facts are kept.
     *
     * @param suspended whether the facts of a clinic are not to be trusted right now
     */
    public record Keeping(Period facts, Predicate<String> suspended) {}
}
