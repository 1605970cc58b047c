package clinic.journey;

import clinic.events.BookingStatus;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** Which emails a clinic's week deserves, step by step and by rules of its own: to whom, with which subject. */
final class ExpectedEmails {

    private static final ResourceBundle PHRASES = ResourceBundle.getBundle("emails.phrases", Locale.ENGLISH);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final ClinicWeek week;
    final List<String> sent = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    /** When somebody was last told of which time of a booking. */
    private final Map<String, Instant> told = new HashMap<>();

    private final Set<ToldBooking> confirmed = new HashSet<>();
    /** What the last email said of when a booking is, and whether that was sure. */
    private final Map<ToldBooking, Appointed> known = new HashMap<>();

    private record Appointed(Instant start, boolean open) {}

    ExpectedEmails(ClinicWeek week) {
        this.week = week;
    }

    /** What leaves now, while the mail server takes something. */
    void leave(Instant now) {
        week.bookings.stream()
                .filter(booking -> booking.version() > 0 && !booking.client.part.forgotten())
                .forEach(booking -> {
                    confirmation(booking, now);
                    change(booking, now);
                    cancellation(booking, now);
                    reminder(booking, now);
                    afterwards(booking, now);
                });
    }

    /** When something may be due next; far away for never. */
    Instant next(Instant now) {
        return week.bookings.stream()
                .filter(booking -> booking.version() > 0 && !booking.client.part.forgotten())
                .flatMap(booking -> Stream.of(
                        booking.changedAt.plusSeconds(60),
                        reminderDue(booking),
                        booking.end().plus(HOUR.multipliedBy(2)),
                        loud(booking.end().plus(DAY.multipliedBy(2))),
                        loud(booking.end().plus(DAY.multipliedBy(28))),
                        loud(now)))
                .filter(due -> due.isAfter(now))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private void confirmation(ToldBooking booking, Instant now) {
        boolean stands = booking.confirmedAt != null
                && booking.status != BookingStatus.CANCELLED
                && booking.status != BookingStatus.REQUESTED;
        if (stands && !now.isAfter(booking.end()) && confirmed.add(booking)) {
            told.put(time(booking), now);
            known.put(booking, new Appointed(booking.start, false));
            send("BOOKING_CONFIRMATION", booking);
        }
    }

    private void change(ToldBooking booking, Instant now) {
        boolean open = booking.status == BookingStatus.REQUESTED;
        boolean due = !now.isBefore(booking.changedAt.plusSeconds(60)) && !now.isAfter(booking.start);
        boolean tellable = open || booking.status == BookingStatus.CONFIRMED;
        if (booking.revision == 0 || booking.confirmedAt == null || !tellable || !due) {
            return;
        }
        var before = known.get(booking);
        boolean news = before == null || !before.start.equals(booking.start) || before.open && !open;
        if (done.add("change " + time(booking) + open) && news) {
            told.put(time(booking), now);
            known.put(booking, new Appointed(booking.start, open));
            send("BOOKING_CHANGE", booking);
        }
    }

    private void cancellation(ToldBooking booking, Instant now) {
        if (booking.status == BookingStatus.CANCELLED
                && !now.isAfter(booking.end())
                && done.add("cancellation " + booking.id)) {
            send("BOOKING_CANCELLATION", booking);
        }
    }

    private void reminder(ToldBooking booking, Instant now) {
        var due = reminderDue(booking);
        if (booking.status != BookingStatus.CONFIRMED
                || !booking.client.part.preferences().reminders()
                || now.isBefore(due)
                || !now.isBefore(booking.start)) {
            return;
        }
        var said = known.get(booking);
        boolean toBeTold = said == null || said.open || !said.start.equals(booking.start);
        boolean lately = told.getOrDefault(time(booking), Instant.EPOCH).isAfter(due.minus(HOUR.multipliedBy(4)));
        boolean disturbs = quiet(now) && !loud(now).isAfter(booking.start.minus(HOUR));
        if (!toBeTold && !lately && !disturbs && done.add("reminder " + time(booking))) {
            send("REMINDER", booking);
        }
    }

    private void afterwards(ToldBooking booking, Instant now) {
        if (booking.status != BookingStatus.COMPLETED
                || !booking.client.part.preferences().followUps()) {
            return;
        }
        var end = booking.end();
        once("FOLLOW_UP", booking, end.plus(HOUR.multipliedBy(2)), 2, now);
        if (quiet(now)) {
            return;
        }
        once("PAIN_CHECK", booking, loud(end.plus(DAY.multipliedBy(2))), 5, now);
        if (week.bookings.stream().noneMatch(other -> isLater(other, booking))) {
            once("REBOOKING", booking, loud(end.plus(DAY.multipliedBy(28))), 30, now);
        }
    }

    private static boolean isLater(ToldBooking other, ToldBooking booking) {
        return other.client == booking.client
                && other.version() > 0
                && other.start.isAfter(booking.start)
                && (other.status.live() || other.status == BookingStatus.COMPLETED);
    }

    private void once(String kind, ToldBooking booking, Instant due, int daysOfUse, Instant now) {
        var until = due.plus(DAY.multipliedBy(daysOfUse));
        if (!now.isBefore(due) && !now.isAfter(until) && done.add(kind + " " + booking.id)) {
            send(kind, booking);
        }
    }

    private void send(String kind, ToldBooking booking) {
        var start = booking.start.atZone(ClinicWeek.ZONE);
        var subject = new MessageFormat(PHRASES.getString(kind + ".subject"), Locale.ENGLISH).format(new Object[] {
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH).format(start),
            DateTimeFormatter.ofPattern("HH:mm").format(start),
            ToldBooking.CLINIC.name()
        });
        sent.add(booking.client.part.email() + " | " + subject);
    }

    private static String time(ToldBooking booking) {
        return booking.id + "/" + booking.revision;
    }

    private static Instant reminderDue(ToldBooking booking) {
        var wished = booking.start.minus(DAY);
        var later = loud(wished);
        if (later.equals(wished) || !later.isAfter(booking.start.minus(HOUR))) {
            return later;
        }
        while (quiet(wished.minusSeconds(60))) {
            wished = wished.minusSeconds(60);
        }
        return wished;
    }

    private static Instant loud(Instant at) {
        while (quiet(at)) {
            at = at.plusSeconds(60);
        }
        return at;
    }

    private static boolean quiet(Instant at) {
        ZonedDateTime local = at.atZone(ClinicWeek.ZONE);
        return !local.toLocalTime().isBefore(LocalTime.of(21, 0)) || local.getHour() < 8;
    }
}
