package clinic.notification.consent;

import clinic.events.ClientPart.Preferences;

/**
 * What holds for a client.
 *
 * @param preferencesPage where they can change it
 */
public record Choice(Reader reader, Preferences holding, String preferencesPage) {

    public boolean getsNothing() {
        return !holding.reminders() && !holding.followUps();
    }
}
