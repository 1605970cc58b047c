package clinic.notification;

import clinic.events.ClientErased;
import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.SettingsUpdated;
import clinic.notification.occasion.Mailroom;
import java.time.Instant;
import java.util.List;

/** An event with its attributes. */
public record News(EventAttributes attributes, ClinicEvent event) {

    public void to(Mailroom mailroom) {
        mailroom.accept(attributes, event);
    }

    static News of(ClientPart client, Instant at) {
        EventAttributes attributes =
                new EventAttributes(EventType.CLIENT_UPDATED, "main", client.id(), client.version(), at);
        return new News(attributes, new ClientUpdated(client));
    }

    static News ofErased(ClientPart client, Instant at) {
        long last = client.version() + 1;
        EventAttributes attributes = new EventAttributes(EventType.CLIENT_ERASED, "main", client.id(), last, at);
        return new News(attributes, new ClientErased(new ClientErased.Erased(client.id(), last)));
    }

    public static News settings(String address, String phone) {
        SettingsUpdated settings =
                new SettingsUpdated(Life.CLINIC, "EUR", "en", address, phone, List.of("owner@clinic.example"));
        return new News(
                new EventAttributes(EventType.SETTINGS_UPDATED, "main", "main", Life.CLINIC.version(), Life.BORN),
                settings);
    }
}
