package clinic.notification.content;

import clinic.events.ClinicPart;
import clinic.events.SettingsUpdated;
import org.jspecify.annotations.Nullable;

/** How the clinic is reached. */
record Desk(String name, @Nullable String address, @Nullable String phone, Phrasebook words) {

    static Desk of(ClinicPart clinic, @Nullable SettingsUpdated settings, Phrasebook words) {
        return new Desk(
                Plain.line(clinic.name()),
                settings == null ? null : settings.address(),
                settings == null ? null : settings.phone(),
                words);
    }

    String place() {
        return address == null ? name : name + ", " + Plain.line(address);
    }

    String questions() {
        return phone == null ? words.say("questions") : words.say("questions.phone", phone);
    }

    /** How to make an appointment. */
    String booking() {
        return phone == null ? words.say("book.ask") : words.say("book.phone", phone);
    }

    /** Where appointments are made, when the clinic has such a page. */
    Page.@Nullable Link bookingPage() {
        String page = words.plain(PhraseRules.BOOKING_PAGE);
        return page.isBlank() ? null : new Page.Link(words.say("book"), page.strip());
    }
}
