package clinic.reporting.publication.pdf;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PractitionerPart;
import clinic.events.PractitionerUpdated;
import clinic.events.SessionPart;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.publication.InMemoryEditions;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.week.NothingArchived;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A clinic that uses all it has: seventeen techniques on eight areas in ten rooms. */
record BusyWeek(String practitioner) {

    static final Week WEEK = Week.of("2026-W47").orElseThrow();
    private static final List<String> TECHNIQUES = List.of("""
            swedish deep-tissue shiatsu targeted-therapeutic myofascial-release trigger-point acupressure friction \
            effleurage petrissage tapotement myotherapy sports lymphatic-drainage reflexology aromatherapy hot-stone""".split(" "));
    private static final List<String> AREAS =
            List.of("NECK", "SHOULDERS", "UPPER_BACK", "LOWER_BACK", "HIPS", "BUTTOCKS", "LEGS", "FEET");
    private static final Instant FIRST = Instant.parse("2026-09-28T06:00:00Z");
    private static final int SESSIONS_A_WEEK = 34;

    PublishedWeek published(boolean ofPractitioner) {
        FactDesk facts = new FactDesk(InMemoryFacts.of(told()));
        ReportDesk desk = new ReportDesk(facts, NothingArchived.desk(facts), new InMemoryEditions());
        return desk.of("main", WEEK, ofPractitioner ? new Subject("anna") : Subject.CLINIC);
    }

    List<Told> told() {
        List<Told> told = new ArrayList<>(List.of(Telling.MAIN.settings(1, "owner@clinic.test"), hours()));
        for (int week = 0; week < 8; week++) {
            for (int i = 0; i < SESSIONS_A_WEEK - 3 * (week % 3); i++) {
                told.add(session(week, i));
            }
        }
        return told;
    }

    private static Told session(int week, int i) {
        Instant start = FIRST.plus(7L * week, ChronoUnit.DAYS)
                .plus(24L * (i / 7), ChronoUnit.HOURS)
                .plus(i % 7, ChronoUnit.HOURS);
        String technique = TECHNIQUES.get(i % TECHNIQUES.size());
        String area = AREAS.get(i % AREAS.size());
        BookingPart booking = new BookingPart(
                "b" + week + "-" + i,
                4,
                BookingStatus.COMPLETED,
                "01a05bd1-535c-7bf7-8e4a-280affafbd" + (10 + i % 10),
                "treatment-" + technique,
                technique + " 60",
                technique,
                List.of(area),
                start,
                start.plus(60, ChronoUnit.MINUTES),
                Money.ofMinor(8500, i % 16 == 0 ? "CHF" : "EUR"),
                null,
                0,
                start,
                false,
                false);
        SessionPart session = new SessionPart(
                7 + i % 3,
                3 + (i + week) % 4,
                List.of(technique),
                List.of(area),
                5 - week % 3,
                6,
                4 + i % 2,
                null,
                null);
        return Telling.MAIN.completed(booking, "client-" + i, "anna", session);
    }

    private Told hours() {
        var blocks = Stream.of(DayOfWeek.values())
                .map(day -> new PractitionerUpdated.Block(day, LocalTime.of(7, 0), LocalTime.of(13, 0)))
                .toList();
        var hours = List.of(new PractitionerUpdated.Hours(LocalDate.of(2026, 1, 1), blocks));
        var anna = new PractitionerUpdated(
                new PractitionerPart("anna", 9, practitioner),
                "anna@clinic.test",
                true,
                hours,
                List.of(),
                LocalDate.of(2026, 12, 24));
        return Told.of("main", "anna", 9, Instant.EPOCH, anna);
    }
}
