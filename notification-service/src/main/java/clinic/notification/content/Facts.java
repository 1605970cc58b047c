package clinic.notification.content;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import clinic.notification.email.Kind;
import clinic.notification.occasion.AddressBook;
import clinic.notification.occasion.Correspondence;
import clinic.notification.occasion.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a letter about a booking may tell. @param next session of its plan that still stands; null for none */
record Facts(
        Correspondence known,
        ClientPart client,
        PractitionerPart practitioner,
        ClinicPart clinic,
        @Nullable SettingsUpdated settings,
        @Nullable BookingPart next,
        ClientPages pages,
        Phrasebook words) {

    private static final Duration PAIN_CHECK_OPEN = Duration.ofDays(30);
    private static final Duration PREFERENCES_OPEN = Duration.ofDays(400);

    static Facts of(
            Correspondence known,
            @Nullable BookingPart next,
            AddressBook addresses,
            ClientPages pages,
            Wording wording) {
        ClientPart client = addresses.client(known.clientId()).orElseThrow();
        SettingsUpdated settings = addresses.settings(known.clinicId()).orElse(null);
        return new Facts(
                known,
                client,
                addresses.practitioner(known.practitionerId()).orElseThrow(),
                addresses.clinic(known.clinicId()).orElseThrow(),
                settings,
                next,
                pages,
                wording.phrasebook(client.locale(), settings == null ? "en" : settings.locale()));
    }

    BookingPart booking() {
        return known.booking();
    }

    ZoneId zone() {
        return Recipient.zone(Optional.of(clinic));
    }

    Moment moment(Instant at) {
        return Moment.of(at, zone(), words);
    }

    Page.Head head(Kind kind) {
        return Page.Head.of(kind, known.clinicId(), Subject.of(kind, this), words);
    }

    Desk desk() {
        return Desk.of(clinic, settings, words);
    }

    String givenName() {
        return Plain.line(client.givenName());
    }

    String ownPage() {
        return pages.own().of(known.clinicId(), known.id(), booking().end());
    }

    String painCheckPage() {
        return pages.painCheck()
                .of(known.clinicId(), known.id(), booking().end().plus(PAIN_CHECK_OPEN));
    }

    /** For what the client may choose not to get. */
    Page.Foot optional() {
        Instant open = booking().end().plus(PREFERENCES_OPEN);
        String address = pages.preferences().of(known.clinicId(), client.id(), open);
        String clinicName = desk().name();
        return new Page.Foot(
                clinicName, words.say("reason", clinicName), new Page.Link(words.say("preferences"), address));
    }

    /** @param step added to the schedule revision: a cancellation comes after the last change */
    Appointment appointment(int step) {
        return new Appointment(
                known.id(),
                booking().scheduleRevision() + step,
                booking().start(),
                booking().end(),
                zone(),
                ownPage(),
                known.is(BookingStatus.REQUESTED),
                Plain.line(booking().treatmentName()),
                desk().place(),
                desk().name(),
                givenName(),
                client.email());
    }
}
