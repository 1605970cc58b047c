package clinic.events;

import java.util.Arrays;
import java.util.Optional;

/** The wire name of every event type, the collection its aggregate lives in, and the record it is read as. */
public enum EventType {
    BOOKING_REQUESTED("clinic.booking.requested.v1", "bookings", BookingRequested.class),
    BOOKING_CONFIRMED("clinic.booking.confirmed.v1", "bookings", BookingConfirmed.class),
    BOOKING_RESCHEDULED("clinic.booking.rescheduled.v1", "bookings", BookingRescheduled.class),
    BOOKING_CANCELLED("clinic.booking.cancelled.v1", "bookings", BookingCancelled.class),
    BOOKING_CHECKED_IN("clinic.booking.checked-in.v1", "bookings", BookingCheckedIn.class),
    BOOKING_NO_SHOW_RECORDED("clinic.booking.no-show-recorded.v1", "bookings", BookingNoShowRecorded.class),
    SESSION_COMPLETED("clinic.session.completed.v1", "bookings", SessionCompleted.class),
    OUTCOME_REPORTED("clinic.outcome.reported.v1", "outcomes", OutcomeReported.class),
    CLIENT_UPDATED("clinic.client.updated.v1", "clients", ClientUpdated.class),
    CLIENT_ERASED("clinic.client.erased.v1", "clients", ClientErased.class),
    PRACTITIONER_UPDATED("clinic.practitioner.updated.v1", "practitioners", PractitionerUpdated.class),
    SETTINGS_UPDATED("clinic.settings.updated.v1", "clinics", SettingsUpdated.class),
    WAITLIST_SLOT_OFFERED("clinic.waitlist.slot-offered.v1", "bookings", WaitlistSlotOffered.class),
    WAITLIST_OFFER_DECLINED("clinic.waitlist.offer-declined.v1", "bookings", WaitlistOfferDeclined.class),
    WEEK_PUBLISHED("clinic.report.week-published.v1", "editions", WeekPublished.class);

    private final String wireName;
    private final String collection;
    private final Class<? extends ClinicEvent> payload;

    EventType(String wireName, String collection, Class<? extends ClinicEvent> payload) {
        this.wireName = wireName;
        this.collection = collection;
        this.payload = payload;
    }

    /** The CloudEvents {@code type}. */
    public String wireName() {
        return wireName;
    }

    /** The last segment of the CloudEvents {@code source}. */
    public String collection() {
        return collection;
    }

    public Class<? extends ClinicEvent> payload() {
        return payload;
    }

    /** The type without the leading {@code clinic.}. */
    public String routingKey() {
        return wireName.substring("clinic.".length());
    }

    /** The CloudEvents {@code dataschema}; the {@code $id} of the JSON Schema of the same name. */
    public String schema() {
        return "urn:clinic:schema:" + wireName;
    }

    public static Optional<EventType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    public static EventType of(ClinicEvent event) {
        return Arrays.stream(values())
                .filter(type -> type.payload.isInstance(event))
                .findFirst()
                .orElseThrow();
    }
}
