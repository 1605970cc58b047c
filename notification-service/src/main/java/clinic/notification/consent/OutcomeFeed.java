package clinic.notification.consent;

import clinic.events.ClinicEvent;
import clinic.events.ClinicPart;
import clinic.events.EventAttributes;
import clinic.platform.outbox.Told;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import java.util.Objects;
import java.util.function.Function;

/** Where what clients told is read once more, as the events that told it. */
public final class OutcomeFeed {

    private final ToldOutcomes outcomes;
    private final Function<String, ClinicPart> clinics;

    public OutcomeFeed(ToldOutcomes outcomes, Function<String, ClinicPart> clinics) {
        this.outcomes = outcomes;
        this.clinics = clinics;
    }

    /** The last event that told of an answer. */
    public record Item(EventAttributes attributes, ClinicEvent event) {}

    public Page<Item> read(String clinicId, PageRequest page) {
        ClinicPart clinic = clinics.apply(clinicId);
        return Page.of(
                        outcomes.list(clinicId, page.after(), page.limit() + 1),
                        page,
                        told -> told.state().key())
                .map(told -> item(told, clinic));
    }

    private static Item item(Told<Outcome> told, ClinicPart clinic) {
        ClinicEvent event = Objects.requireNonNull(told.state().told(clinic).event());
        return new Item(told.attributes(), event);
    }
}
