package clinic.reporting.fact.messaging;

import clinic.events.ClientErased;
import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.platform.inbox.EventHandler;
import clinic.platform.inbox.ParkedShredder;
import clinic.reporting.fact.Fact;
import clinic.reporting.fact.FactReader;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.Visit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what each event says, one write per event. */
final class FactIntake implements EventHandler {

    private final Facts facts;
    private final Consumer<Fact> keeping;
    private final ParkedShredder shredder;

    FactIntake(Facts facts, Consumer<Fact> keeping, ParkedShredder shredder) {
        this.facts = facts;
        this.keeping = keeping;
        this.shredder = shredder;
    }

    @Override
    public void handle(EventAttributes attributes, ClinicEvent event) {
        FactReader.read(attributes, event).ifPresent(keeping);
        if (event instanceof ClientErased erased) {
            shred(attributes.clinicId(), erased.client().id());
        }
    }

    /** Facts name nobody and stay; what could not be read may, and goes. */
    private void shred(String clinicId, String client) {
        List<Visit> theirs = facts.visitsOfClients(clinicId, List.of(client), Facts.EVER_BEFORE, Facts.EVER_AFTER);
        shredder.shred(
                Stream.concat(Stream.of(client), theirs.stream().map(Visit::id)).collect(Collectors.toSet()));
    }
}
