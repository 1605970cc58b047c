package clinic.reporting.week;

import static clinic.reporting.week.OracleWords.cancelled;
import static clinic.reporting.week.OracleWords.completed;
import static clinic.reporting.week.OracleWords.divide;
import static clinic.reporting.week.OracleWords.late;
import static clinic.reporting.week.OracleWords.live;
import static clinic.reporting.week.OracleWords.mean;
import static clinic.reporting.week.OracleWords.minutes;
import static clinic.reporting.week.OracleWords.money;
import static clinic.reporting.week.OracleWords.session;

import clinic.events.BookingEvent;
import clinic.events.BookingStatus;
import clinic.events.SessionPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The weekly figures once more, naively: every question goes through all bookings again. */
final class Oracle {

    private final NaiveFacts facts;
    private final Week week;
    private final Predicate<String> subject;
    private final List<BookingEvent> booked;
    private final List<BookingEvent> done;

    Oracle(NaiveFacts facts, Week week, Predicate<String> subject) {
        this.facts = facts;
        this.week = week;
        this.subject = subject;
        this.booked = starting(0, 1);
        this.done = booked.stream().filter(OracleWords::completed).toList();
    }

    private List<BookingEvent> starting(int fromWeek, int toWeek) {
        Instant from = week.from().plusWeeks(fromWeek).atStartOfDay(facts.zone).toInstant();
        Instant to = week.from().plusWeeks(toWeek).atStartOfDay(facts.zone).toInstant();
        return facts.bookings.stream()
                .filter(it -> subject.test(it.practitioner().id()))
                .filter(it -> it.booking().start().compareTo(from) >= 0
                        && it.booking().start().compareTo(to) < 0)
                .toList();
    }

    Figures figures() {
        OracleRows rows = new OracleRows(done);
        int noShow = count(it -> it.booking().status() == BookingStatus.NO_SHOW);
        int everConfirmed = count(it -> it.booking().confirmedAt() != null);
        int cancelledConfirmed = count(it -> cancelled(it) && it.booking().confirmedAt() != null);
        int rebooked = (int) done.stream().filter(this::rebooked).count();
        long available = facts.everyone().stream()
                .filter(subject)
                .mapToLong(it -> facts.available(it, week))
                .sum();
        return new Figures(
                new SessionCounts(done.size(), count(OracleWords::cancelled), count(it -> late(it)), noShow),
                new ClientCounts(
                        newcomers().size(), clients().size() - newcomers().size(), rebooked),
                new Minutes(
                        available,
                        minutes(done),
                        minutes(starting(1, 3).stream()
                                .filter(OracleWords::live)
                                .toList())),
                divide(minutes(done), available),
                divide(noShow, done.size() + noShow),
                divide(cancelledConfirmed, everConfirmed),
                divide(rebooked, done.size()),
                money(done),
                money(booked.stream()
                        .filter(it -> late(it) || it.booking().status() == BookingStatus.NO_SHOW)
                        .toList()),
                new OraclePain(done.stream().map(OracleWords::session).toList(), later()).pain(),
                new Scores(
                        score(SessionPart::tension),
                        score(SessionPart::mobility),
                        score(SessionPart::stress),
                        score(SessionPart::sleep)),
                rows.techniques(),
                rows.treatments(),
                rows.areas(),
                rooms());
    }

    private TreeSet<String> clients() {
        TreeSet<String> clients = new TreeSet<>();
        done.forEach(it -> clients.add(it.client().id()));
        return clients;
    }

    private TreeSet<String> newcomers() {
        TreeSet<String> newcomers = new TreeSet<>();
        done.stream()
                .filter(it -> previous(it) == null)
                .forEach(it -> newcomers.add(it.client().id()));
        return newcomers;
    }

    /** All bookings are by start, so the last match before this one is the previous. */
    private BookingEvent previous(BookingEvent session) {
        BookingEvent previous = null;
        for (BookingEvent other : facts.bookings) {
            if (other == session) {
                return previous;
            }
            if (completed(other) && other.client().id().equals(session.client().id())) {
                previous = other;
            }
        }
        throw new IllegalStateException();
    }

    private boolean rebooked(BookingEvent session) {
        return facts.bookings.stream()
                .anyMatch(other -> other.client().id().equals(session.client().id())
                        && other.booking().start().compareTo(session.booking().start()) > 0
                        && (completed(other) || live(other)));
    }

    private Scores.Score score(Function<SessionPart, Integer> scale) {
        List<Integer> changes = new ArrayList<>();
        for (BookingEvent session : done) {
            BookingEvent previous = previous(session);
            Integer before = previous == null ? null : scale.apply(session(previous));
            Integer after = scale.apply(session(session));
            if (before != null && after != null) {
                changes.add(after - before);
            }
        }
        return new Scores.Score(changes.size(), mean(changes));
    }

    private List<RoomFigures> rooms() {
        TreeSet<String> rooms = new TreeSet<>();
        done.forEach(it -> rooms.add(it.booking().roomId()));
        long open = rooms.isEmpty() ? 0 : facts.open(week);
        return rooms.stream()
                .map(room -> new RoomFigures(room, divide(minutes(in(room)), open)))
                .toList();
    }

    private List<BookingEvent> in(String room) {
        return done.stream().filter(it -> it.booking().roomId().equals(room)).toList();
    }

    private List<Integer> later() {
        List<Integer> later = new ArrayList<>();
        for (BookingEvent session : done) {
            Integer answer = facts.answers.get(session.booking().id());
            if (answer != null) {
                later.add(answer - session(session).painBefore());
            }
        }
        return later;
    }

    private int count(Predicate<BookingEvent> which) {
        return (int) booked.stream().filter(which).count();
    }
}
