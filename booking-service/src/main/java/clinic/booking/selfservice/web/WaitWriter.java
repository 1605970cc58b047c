package clinic.booking.selfservice.web;

import clinic.booking.selfservice.Leeway;
import clinic.booking.selfservice.OwnBooking;
import clinic.booking.selfservice.OwnWait;
import clinic.booking.waitlist.WaitlistEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of a client's page about earlier times. @param path of the page */
record WaitWriter(String path, OwnBooking own, OwnWait waiting, Words words) {

    OwnPage.@Nullable Waiting write() {
        if (own.leeway() == Leeway.NONE) {
            return null;
        }
        if (waiting.entry() != null) {
            return joined(waiting.entry());
        }
        return own.leeway() == Leeway.CHANGE ? form() : null;
    }

    private OwnPage.Waiting joined(WaitlistEntry entry) {
        String first = day(entry.from());
        String last = day(entry.to().minusMillis(1));
        String text = waiting.practitioner() == null
                ? words.say("wait.is.any", first, last)
                : words.say("wait.is.same", first, last, waiting.practitioner());
        return new OwnPage.Waiting(
                path + "/waitlist/withdrawal", words.say("wait.is.title"), text, words.say("wait.leave"), null);
    }

    private OwnPage.Waiting form() {
        OwnPage.Days days = new OwnPage.Days(
                words.say("wait.from"),
                words.say("wait.to"),
                waiting.first().toString(),
                waiting.last().toString(),
                words.say("wait.who"),
                words.say("wait.same", own.practitioner()),
                words.say("wait.any"));
        return new OwnPage.Waiting(
                path + "/waitlist", words.say("wait.title"), words.say("wait.text"), words.say("wait.join"), days);
    }

    private String day(Instant at) {
        return words.format("format.date", at.atZone(own.clinic().timeZone()));
    }
}
