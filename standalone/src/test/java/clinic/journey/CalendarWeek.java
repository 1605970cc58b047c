package clinic.journey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.bson.Document;

/** A week of the clinic, from a Monday on. */
record CalendarWeek(LocalDate monday) {

    static CalendarWeek of(Document booking) {
        return of(day(booking));
    }

    static CalendarWeek of(LocalDate day) {
        return new CalendarWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    CalendarWeek plus(int weeks) {
        return new CalendarWeek(monday.plusWeeks(weeks));
    }

    boolean contains(Document booking) {
        return CalendarWeek.of(booking).equals(this);
    }

    /** Such as {@code 2026-W47}. */
    String name() {
        return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, 8);
    }

    private static LocalDate day(Document booking) {
        var start = booking.get("slot", Document.class).getDate("start").toInstant();
        return LocalDate.ofInstant(start, Clinic.ZONE);
    }
}
