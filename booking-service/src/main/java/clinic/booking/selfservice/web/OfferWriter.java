package clinic.booking.selfservice.web;

import clinic.booking.appointment.BookingStatus;
import clinic.booking.selfservice.OwnOffer;
import clinic.platform.Refusal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts an offer into the words of its client's language. @param path of the page */
record OfferWriter(String path, OwnOffer own, Words words) {

    static OfferWriter of(String path, OwnOffer own) {
        Words words = Words.in(
                Locale.forLanguageTag(own.language()),
                Locale.forLanguageTag(own.clinic().locale()));
        return new OfferWriter(path, own, words);
    }

    OwnPage write(@Nullable Refusal refusal) {
        Lines lines = new Lines(own.booking(), own.clinic(), own.practitioner(), words);
        return new OwnPage(
                words.language(),
                words.say(title(), own.clinic().name()),
                refusal == null ? answered() : null,
                refusal == null ? null : refused(refusal.slug()),
                lines.rows(),
                own.open() ? note() : null,
                lines.phone(),
                own.declined() || own.other() == null ? null : other(own.other()),
                null,
                own.open() ? answers() : null,
                null);
    }

    private String title() {
        return switch (own.booking().status()) {
            case HELD -> "offer.title";
            case EXPIRED -> "offer.title.closed";
            default -> "title";
        };
    }

    private @Nullable String answered() {
        BookingStatus status = own.booking().status();
        return switch (status) {
            case CONFIRMED, REQUESTED, EXPIRED -> words.say("offer.done." + status);
            default -> null;
        };
    }

    private String refused(String slug) {
        boolean over = own.booking().status() == BookingStatus.CANCELLED;
        String special = over ? "refused." + slug : "offer.refused." + slug;
        return words.sayOf(special, "refused." + slug, "refused");
    }

    private String note() {
        return words.say("offer.note", time(own.expiresAt()));
    }

    private OwnPage.Other other(OwnOffer.Other other) {
        String note = words.say("offer.other", time(other.booking().slot().start()));
        return new OwnPage.Other(note, words.say("offer.other.link"), other.page());
    }

    private String time(Instant instant) {
        ZonedDateTime at = instant.atZone(own.clinic().timeZone());
        return words.say("choice", words.format("format.date", at), words.format("format.time", at));
    }

    private OwnPage.Answers answers() {
        return new OwnPage.Answers(
                path,
                words.say("offer.accept.button"),
                words.say("offer.decline.title"),
                words.say("offer.decline.question"),
                words.say("offer.decline.button"));
    }
}
