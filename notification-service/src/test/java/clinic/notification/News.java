package clinic.notification;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.SettingsUpdated;
import clinic.notification.occasion.Mailroom;
import java.util.List;

/** An event with its attributes. */
public record News(EventAttributes attributes, ClinicEvent event) {

    public void to(Mailroom mailroom) {
        mailroom.accept(attributes, event);
    }

    public static News settings(String address, String phone) {
        SettingsUpdated settings =
                new SettingsUpdated(Life.CLINIC, "EUR", "en", address, phone, List.of("owner@clinic.example"));
        return new News(
                new EventAttributes(EventType.SETTINGS_UPDATED, "main", "main", Life.CLINIC.version(), Life.BORN),
                settings);
    }
}
