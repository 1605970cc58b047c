package clinic.booking.intake.web;

import clinic.booking.care.Catalogue;
import clinic.booking.client.ClientId;
import clinic.booking.intake.Assessment;
import clinic.booking.intake.AssessmentId;
import clinic.booking.intake.Intake;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How practitioners see assessments. */
@Component
class AssessmentViews {

    private final Intake intake;
    private final Catalogue catalogue;
    private final Practices practices;

    AssessmentViews(Intake intake, Catalogue catalogue, Practices practices) {
        this.intake = intake;
        this.catalogue = catalogue;
        this.practices = practices;
    }

    /** One just taken, which nobody can have cleared. */
    Function<Assessment, AssessmentJson> taken(Caller caller) {
        ZoneId zone = zone(caller);
        return assessment ->
                AssessmentJson.of(assessment, assessment.screening().refers(), assessment.recommendations(), zone);
    }

    /** With what is recommended once red flags were cleared. */
    Function<Assessment, AssessmentJson> kept(Caller caller, ClientId client) {
        ZoneId zone = zone(caller);
        List<AssessmentId> uncleared =
                intake.standing(caller.clinicId(), client).uncleared();
        return assessment -> {
            boolean needed = uncleared.contains(assessment.id());
            boolean cleared = assessment.screening().refers() && !needed;
            return AssessmentJson.of(
                    assessment,
                    needed,
                    cleared ? catalogue.recommend(assessment.form()) : assessment.recommendations(),
                    zone);
        };
    }

    ZoneId zone(Caller caller) {
        return practices.of(caller.clinicId()).clinic().timeZone();
    }
}
