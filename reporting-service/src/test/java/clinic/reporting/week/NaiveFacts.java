package clinic.reporting.week;

import clinic.events.BookingEvent;
import clinic.events.ClientUpdated;
import clinic.events.OutcomeReported;
import clinic.events.PractitionerUpdated;
import clinic.reporting.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The newest of everything, searched for in the list of events the slow and obvious way. */
final class NaiveFacts {

    final ZoneId zone;
    final List<BookingEvent> bookings = new ArrayList<>();
    final Map<String, Told> practitioners = new TreeMap<>();
    final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Boolean> screened = new HashMap<>();
    private final Map<List<Object>, Long> walked = new HashMap<>();

    NaiveFacts(String zone, List<Told> events) {
        this.zone = ZoneId.of(zone);
        List<Told> ascending = events.stream()
                .sorted(Comparator.comparing(it -> it.attributes().sequence()))
                .toList();
        Map<String, BookingEvent> newest = new TreeMap<>();
        for (Told told : ascending) {
            if (told.event() instanceof BookingEvent booking) {
                newest.put(booking.booking().id(), booking);
            } else if (told.event() instanceof OutcomeReported answer) {
                answers.put(answer.outcome().bookingId(), answer.outcome().pain());
            } else if (told.event() instanceof PractitionerUpdated) {
                practitioners.put(told.attributes().aggregateId(), told);
            } else if (told.event() instanceof ClientUpdated client) {
                // in version 1 bookings have spoken already
                if (told.attributes().sequence() > 1) {
                    screened.put(client.client().id(), client.client().screened());
                }
            }
        }
        bookings.addAll(newest.values());
        bookings.sort(
                Comparator.<BookingEvent, Instant>comparing(it -> it.booking().start())
                        .thenComparing(it -> it.booking().id()));
    }

    /** Bookings say that everybody is screened, in version 1. */
    boolean unscreened(String client) {
        return !screened.getOrDefault(client, true);
    }

    List<String> everyone() {
        var ids = new TreeSet<>(practitioners.keySet());
        bookings.forEach(it -> ids.add(it.practitioner().id()));
        return List.copyOf(ids);
    }

    /** Walks through the week in steps of five minutes and asks at each whether the practitioner is at work. */
    long available(String practitioner, Week week) {
        return walked.computeIfAbsent(List.of(practitioner, week), key -> walk(practitioner, week));
    }

    private long walk(String practitioner, Week week) {
        long minutes = 0;
        for (Instant at = at(week.from()); at.isBefore(at(week.from().plusDays(7))); at = at.plusSeconds(300)) {
            if (scheduled(practitioner, at) && !away(practitioner, at)) {
                minutes += 5;
            }
        }
        return minutes;
    }

    boolean scheduled(String practitioner, Instant at) {
        Told told = practitioners.get(practitioner);
        if (told == null) {
            return false;
        }
        ZonedDateTime local = at.atZone(zone);
        PractitionerUpdated.Hours valid = null;
        for (var hours : ((PractitionerUpdated) told.event()).hours()) {
            if (!hours.validFrom().isAfter(local.toLocalDate())) {
                valid = valid == null || hours.validFrom().isAfter(valid.validFrom()) ? hours : valid;
            }
        }
        LocalTime time = local.toLocalTime();
        return valid != null
                && valid.blocks().stream()
                        .anyMatch(it -> it.day() == local.getDayOfWeek()
                                && !time.isBefore(it.from())
                                && time.isBefore(it.to()));
    }

    private boolean away(String practitioner, Instant at) {
        var event = (PractitionerUpdated) practitioners.get(practitioner).event();
        return event.absences().stream().anyMatch(it -> !at.isBefore(it.from()) && at.isBefore(it.to()));
    }

    /** From the first minute somebody is scheduled to the last, every day. */
    long open(Week week) {
        return walked.computeIfAbsent(List.of(week), key -> walkAll(week));
    }

    private long walkAll(Week week) {
        long minutes = 0;
        for (int day = 0; day < 7; day++) {
            LocalDate date = week.from().plusDays(day);
            Instant first = null;
            Instant last = null;
            for (Instant at = at(date); at.isBefore(at(date.plusDays(1))); at = at.plusSeconds(300)) {
                Instant now = at;
                if (practitioners.keySet().stream().anyMatch(it -> scheduled(it, now))) {
                    first = first == null ? at : first;
                    last = at.plusSeconds(300);
                }
            }
            minutes += first == null ? 0 : (last.getEpochSecond() - first.getEpochSecond()) / 60;
        }
        return minutes;
    }

    private Instant at(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
