package clinic.booking.selfservice.web;

import clinic.booking.appointment.Happening;
import clinic.booking.availability.FreeSlot;
import clinic.booking.practice.Clinic;
import clinic.booking.selfservice.FreeDays;
import clinic.booking.selfservice.Leeway;
import clinic.booking.selfservice.OwnBooking;
import clinic.booking.selfservice.OwnWait;
import clinic.platform.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a booking into the words of its client's language. @param path of the page */
record PageWriter(String path, OwnBooking own, FreeDays free, OwnWait waiting, Words words) {

    static PageWriter of(String path, OwnBooking own, FreeDays free, OwnWait waiting) {
        Words words = Words.in(
                Locale.forLanguageTag(own.language()),
                Locale.forLanguageTag(own.clinic().locale()));
        return new PageWriter(path, own, free, waiting, words);
    }

    /** @param form what texts on refusals of a form begin with */
    OwnPage write(@Nullable Refusal refusal, String form) {
        Clinic clinic = own.clinic();
        Lines lines = new Lines(own.booking(), clinic, own.practitioner(), words);
        return new OwnPage(
                words.language(),
                words.say("title", clinic.name()),
                refusal == null ? done() : null,
                refusal == null ? null : refused(form, refusal.slug()),
                lines.rows(),
                own.leeway() == Leeway.NONE ? null : words.say("note." + own.leeway(), hours()),
                lines.phone(),
                null,
                own.leeway() == Leeway.CHANGE ? actions() : null,
                null,
                new WaitWriter(path, own, waiting, words).write());
    }

    private String refused(String form, String slug) {
        return words.sayOf(form + "refused." + slug, "refused." + slug, "refused");
    }

    private int hours() {
        return own.clinic().policy().cancellationNoticeHours();
    }

    private @Nullable String done() {
        if (own.wasJust(Happening.CANCELLED)) {
            return words.say("done.cancelled");
        }
        return own.wasJust(Happening.RESCHEDULED) ? words.say("done.moved") : null;
    }

    private OwnPage.Actions actions() {
        LocalDate later = free.later();
        return new OwnPage.Actions(
                path,
                own.booking().version(),
                words.say("move.title"),
                words.say("move.label"),
                words.say("move.choice"),
                words.say("move.button"),
                free.days().entrySet().stream()
                        .map(day -> new OwnPage.Day(
                                words.format("format.date", day.getKey()),
                                day.getValue().stream().map(this::time).toList()))
                        .toList(),
                words.say("move.none"),
                later == null ? null : path + "?from=" + later,
                words.say("move.later"),
                words.say("cancel.title"),
                words.say("cancel.question"),
                words.say("cancel.button"));
    }

    private OwnPage.Time time(FreeSlot slot) {
        return new OwnPage.Time(
                slot.start().toString(),
                words.say(
                        "choice", words.format("format.day", slot.start()), words.format("format.time", slot.start())));
    }
}
