package clinic.events;

/** Something that happened in a clinic. Its CloudEvents attributes travel beside it, in {@link EventAttributes}. */
public sealed interface ClinicEvent
        permits BookingEvent,
                OutcomeReported,
                ClientUpdated,
                ClientErased,
                PractitionerUpdated,
                SettingsUpdated,
                WaitlistSlotOffered,
                WaitlistOfferDeclined,
                WeekPublished {}
