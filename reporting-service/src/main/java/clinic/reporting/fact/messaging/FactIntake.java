package clinic.reporting.fact.messaging;

import clinic.events.BookingEvent;
import clinic.events.ClientErased;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.OutcomeReported;
import clinic.events.PractitionerUpdated;
import clinic.events.SettingsUpdated;
import clinic.platform.inbox.EventHandler;
import clinic.platform.inbox.ParkedShredder;
import clinic.reporting.fact.FactReader;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.Visit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what each event says, one write per event. */
@Component
class FactIntake implements EventHandler {

    private final Facts facts;
    private final ParkedShredder shredder;

    FactIntake(Facts facts, ParkedShredder shredder) {
        this.facts = facts;
        this.shredder = shredder;
    }

    @Override
    public void handle(EventAttributes attributes, ClinicEvent event) {
        String clinicId = attributes.clinicId();
        if (event instanceof BookingEvent booking) {
            facts.keep(FactReader.session(clinicId, booking));
        } else if (event instanceof PractitionerUpdated practitioner) {
            facts.keep(FactReader.practitioner(clinicId, practitioner));
        } else if (event instanceof ClientUpdated client) {
            facts.keep(FactReader.client(clinicId, client));
        } else if (event instanceof ClientErased erased) {
            forget(attributes, erased);
        } else if (event instanceof OutcomeReported outcome) {
            facts.keep(FactReader.response(clinicId, outcome));
        } else if (event instanceof SettingsUpdated settings) {
            facts.keep(FactReader.clinic(clinicId, settings));
        }
    }

    /** Facts name nobody and stay; what could not be read may, and goes. */
    private void forget(EventAttributes attributes, ClientErased erased) {
        String client = erased.client().id();
        facts.keep(FactReader.client(attributes.clinicId(), attributes.time(), erased));
        List<Visit> theirs =
                facts.visitsOfClients(attributes.clinicId(), List.of(client), Facts.EVER_BEFORE, Facts.EVER_AFTER);
        shredder.shred(
                Stream.concat(Stream.of(client), theirs.stream().map(Visit::id)).collect(Collectors.toSet()));
    }
}
