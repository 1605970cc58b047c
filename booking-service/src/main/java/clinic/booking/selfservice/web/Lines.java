package clinic.booking.selfservice.web;

import clinic.booking.appointment.Booking;
import clinic.booking.practice.Clinic;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every page tells of a session. */
record Lines(Booking booking, Clinic clinic, String practitioner, Words words) {

    List<OwnPage.Row> rows() {
        ZonedDateTime start = booking.slot().start().atZone(clinic.timeZone());
        ZonedDateTime end = booking.slot().end().atZone(clinic.timeZone());
        String times = words.say(
                "times",
                words.format("format.time", start),
                words.format("format.time", end),
                words.format("format.zone", start));
        String address = clinic.address();
        return List.of(
                row("state", words.say("state." + booking.status())),
                row("treatment", booking.offer().name()),
                row("date", words.format("format.date", start)),
                row("time", times),
                row("practitioner", practitioner),
                row("place", clinic.name() + (address == null ? "" : ", " + address)));
    }

    private OwnPage.Row row(String key, String value) {
        return new OwnPage.Row(words.say("row." + key), value);
    }

    OwnPage.@Nullable Phone phone() {
        String number = clinic.phone();
        return number == null
                ? null
                : new OwnPage.Phone(words.say("phone"), number, "tel:" + number.replaceAll("[^+0-9]", ""));
    }
}
