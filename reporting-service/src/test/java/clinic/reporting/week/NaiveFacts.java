package clinic.reporting.week;

import clinic.events.BookingEvent;
import clinic.events.ClientUpdated;
import clinic.events.OutcomeReported;
import clinic.events.PractitionerUpdated;
import clinic.events.PractitionerUpdated.Block;
import clinic.reporting.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
    private final Map<List<Object>, List<Instant>> scheduled = new HashMap<>();

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
        for (LocalDate day = week.from(); !day.isAfter(week.to()); day = day.plusDays(1)) {
            for (Instant at : scheduled(practitioner, day)) {
                minutes += away(practitioner, at) ? 0 : 5;
            }
        }
        return minutes;
    }

    private List<Instant> scheduled(String practitioner, LocalDate day) {
        return scheduled.computeIfAbsent(List.of(practitioner, day), key -> {
            List<Block> blocks = blocks(practitioner, day);
            List<Instant> steps = new ArrayList<>();
            Instant end = blocks.isEmpty() ? at(day) : at(day.plusDays(1));
            for (Instant at = at(day); at.isBefore(end); at = at.plusSeconds(300)) {
                LocalTime time = at.atZone(zone).toLocalTime();
                for (Block it : blocks) {
                    if (!time.isBefore(it.from()) && time.isBefore(it.to())) {
                        steps.add(at);
                        break;
                    }
                }
            }
            return steps;
        });
    }

    private List<Block> blocks(String practitioner, LocalDate day) {
        if (!practitioners.containsKey(practitioner)) {
            return List.of();
        }
        var event = (PractitionerUpdated) practitioners.get(practitioner).event();
        PractitionerUpdated.Hours valid = null;
        for (var hours : event.hours()) {
            if (!hours.validFrom().isAfter(day)) {
                valid = valid == null || hours.validFrom().isAfter(valid.validFrom()) ? hours : valid;
            }
        }
        return valid == null
                ? List.of()
                : valid.blocks().stream()
                        .filter(it -> it.day() == day.getDayOfWeek())
                        .toList();
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
            TreeSet<Instant> steps = new TreeSet<>();
            practitioners.keySet().forEach(it -> steps.addAll(scheduled(it, date)));
            if (!steps.isEmpty()) {
                Instant last = steps.last().plusSeconds(300);
                minutes += (last.getEpochSecond() - steps.first().getEpochSecond()) / 60;
            }
        }
        return minutes;
    }

    private Instant at(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
