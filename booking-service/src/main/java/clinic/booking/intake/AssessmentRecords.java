package clinic.booking.intake;

import clinic.booking.care.IntakeForm;
import clinic.booking.care.Recommendation;
import clinic.booking.care.Screening;
import clinic.booking.client.Client;
import clinic.booking.client.Parts;
import clinic.booking.client.PersonalRecords;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A client's assessments: told whole, and removed whole. */
public class AssessmentRecords implements PersonalRecords {

    private final Intake intake;

    public AssessmentRecords(Intake intake) {
        this.intake = intake;
    }

    record Entry(
            String id,
            OffsetDateTime takenAt,
            String takenBy,
            IntakeForm answers,
            Screening screening,
            List<Recommendation> recommendations) {

        static Entry of(Assessment assessment, ZoneId zone) {
            return new Entry(
                    assessment.key(),
                    assessment.takenAt().atZone(zone).toOffsetDateTime(),
                    assessment.takenBy(),
                    assessment.form(),
                    assessment.screening(),
                    assessment.recommendations());
        }
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public Stream<Entry> of(Client client, ZoneId zone) {
        return Parts.all(
                        (after, limit) -> intake.assessments(client.clinicId(), client.id(), after, limit),
                        Assessment::key)
                .map(assessment -> Entry.of(assessment, zone));
    }

    @Override
    public void erase(Client client) {
        intake.forget(client.clinicId(), client.id());
    }
}
