package clinic.notification.content;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A time as people of the clinic's zone and the reader's language write it. */
record Moment(ZonedDateTime at, Phrasebook words) {

    static Moment of(Instant at, ZoneId zone, Phrasebook words) {
        return new Moment(at.atZone(zone), words);
    }

    String date() {
        return in("format.date");
    }

    String time() {
        return in("format.time");
    }

    String zone() {
        return in("format.zone");
    }

    private String in(String pattern) {
        return DateTimeFormatter.ofPattern(words.plain(pattern), words.locale()).format(at);
    }
}
