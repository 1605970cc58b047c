package clinic.booking.intake;

import clinic.booking.client.Client;
import clinic.booking.client.Parts;
import clinic.booking.client.PersonalRecords;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client's clearances: told whole, and removed whole. */
public class ClearanceRecords implements PersonalRecords {

    private final Intake intake;

    public ClearanceRecords(Intake intake) {
        this.intake = intake;
    }

    record Entry(
            String id,
            OffsetDateTime at,
            String by,
            String reason,
            @Nullable LocalDate seenByDoctorOn) {

        static Entry of(Clearance clearance, ZoneId zone) {
            return new Entry(
                    clearance.key(),
                    clearance.at().atZone(zone).toOffsetDateTime(),
                    clearance.by(),
                    clearance.reason(),
                    clearance.seenByDoctorOn());
        }
    }

    @Override
    public String name() {
        return "clearances";
    }

    @Override
    public Stream<Entry> of(Client client, ZoneId zone) {
        return Parts.all(
                        (after, limit) -> intake.clearances(client.clinicId(), client.id(), after, limit),
                        Clearance::key)
                .map(clearance -> Entry.of(clearance, zone));
    }

    @Override
    public void erase(Client client) {
        intake.forget(client.clinicId(), client.id());
    }
}
