package clinic.reporting.fact.messaging;

import clinic.events.BookingEvent;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.PractitionerUpdated;
import clinic.events.SettingsUpdated;
import clinic.platform.inbox.EventHandler;
import clinic.reporting.fact.FactReader;
import clinic.reporting.fact.Facts;
import org.springframework.stereotype.Component;

/** Keeps what each event says, one write per event. */
@Component
class FactIntake implements EventHandler {

    private final Facts facts;

    FactIntake(Facts facts) {
        this.facts = facts;
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
        } else if (event instanceof SettingsUpdated settings) {
            facts.keep(FactReader.clinic(clinicId, settings));
        }
    }
}
