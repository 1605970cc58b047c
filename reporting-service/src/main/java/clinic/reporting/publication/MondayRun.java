package clinic.reporting.publication;

import clinic.platform.web.Replies;
import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekDesk;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;

/**
 * Publishes every clinic's past week once its Monday morning has come there. Whether that happened is read from what
 * was published, so a run that was missed or broken off, or came while facts were read once more, is made up for.
 */
public class MondayRun {

    private static final Logger LOG = System.getLogger(MondayRun.class.getName());

    private final FactDesk facts;
    private final WeekDesk weeks;
    private final PublicationDesk desk;
    private final Publications publications;
    private final Predicate<String> mayLackFacts;
    private final LocalTime hour;
    private final Clock clock;

    public MondayRun(
            FactDesk facts,
            WeekDesk weeks,
            PublicationDesk desk,
            Publications publications,
            Predicate<String> mayLackFacts,
            LocalTime hour,
            Clock clock) {
        this.facts = facts;
        this.weeks = weeks;
        this.desk = desk;
        this.publications = publications;
        this.mayLackFacts = mayLackFacts;
        this.hour = hour;
        this.clock = clock;
    }

    /** One clinic's failure is logged and keeps no other from its report. */
    public void run() {
        for (ClinicFact clinic : facts.clinics()) {
            try {
                publish(clinic);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The past week of clinic " + clinic.id() + " is not published yet", e);
            }
        }
    }

    private void publish(ClinicFact clinic) {
        Week week = lastDue(clinic.zone());
        if (!published(clinic, week) && weeks.hasBookings(clinic, week) && !mayLackFacts.test(clinic.id())) {
            desk.publish(clinic.id(), week, Replies.none());
        }
    }

    private Week lastDue(ZoneId zone) {
        Week past = Week.containing(clock.instant().atZone(zone).toLocalDate()).plus(-1);
        return clock.instant().isBefore(due(past, zone)) ? past.plus(-1) : past;
    }

    private Instant due(Week week, ZoneId zone) {
        return week.plus(1).from().atTime(hour).atZone(zone).toInstant();
    }

    private boolean published(ClinicFact clinic, Week week) {
        return publications
                .of(clinic.id(), week)
                .filter(it -> !it.at().isBefore(due(week, clinic.zone())))
                .isPresent();
    }
}
