package clinic.booking.intake;

import clinic.booking.care.IntakeForm;
import clinic.booking.care.Recommendation;
import clinic.booking.care.Screening;
import clinic.booking.client.Client;
import clinic.booking.client.PersonalRecords;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client's assessments: told whole, and removed whole. */
public class AssessmentRecords implements PersonalRecords {

    private static final int PART = 100;

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
        return Stream.iterate(part(client, null), part -> !part.isEmpty(), part -> part(client, last(part)))
                .flatMap(List::stream)
                .map(assessment -> Entry.of(assessment, zone));
    }

    @Override
    public void erase(Client client) {
        intake.forget(client.clinicId(), client.id());
    }

    private List<Assessment> part(Client client, @Nullable String after) {
        return intake.assessments(client.clinicId(), client.id(), after, PART);
    }

    private static String last(List<Assessment> part) {
        return part.get(part.size() - 1).key();
    }
}
