package clinic.booking.plan;

import clinic.booking.client.Client;
import clinic.booking.client.Parts;
import clinic.booking.client.PersonalRecords;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A client's plans: told whole. They know a client by the id alone, so that an erasure finds nothing to remove. */
public class PlanRecords implements PersonalRecords {

    private final Plans plans;

    public PlanRecords(Plans plans) {
        this.plans = plans;
    }

    record Entry(String id, String treatmentId, Rhythm frequency, List<OffsetDateTime> sessions) {

        static Entry of(Plan plan, ZoneId zone) {
            return new Entry(
                    plan.key(),
                    plan.treatmentId().toString(),
                    plan.frequency(),
                    plan.sessions().stream()
                            .map(session -> session.start().atZone(zone).toOffsetDateTime())
                            .toList());
        }
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Stream<Entry> of(Client client, ZoneId zone) {
        return Parts.all((after, limit) -> plans.ofClient(client.clinicId(), client.id(), after, limit), Plan::key)
                .map(plan -> Entry.of(plan, zone));
    }

    @Override
    public void erase(Client client) {}
}
