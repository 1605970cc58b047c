package clinic.booking.intake.web;

import clinic.booking.care.Area;
import clinic.booking.care.Cause;
import clinic.booking.care.Condition;
import clinic.booking.care.Course;
import clinic.booking.care.Goal;
import clinic.booking.care.IntakeForm;
import clinic.booking.care.Pressure;
import clinic.booking.care.Recommendation;
import clinic.booking.care.Screening;
import clinic.booking.care.Side;
import clinic.booking.care.Symptom;
import clinic.booking.care.WarningSign;
import clinic.booking.intake.Assessment;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client answered and what it means. @param clearanceNeeded a practitioner has to look at its red flags yet */
record AssessmentJson(
        String id,
        String clientId,
        OffsetDateTime takenAt,
        String takenBy,
        int painScore,
        List<Area> areas,
        @Nullable Side side,
        Course course,
        List<Symptom> symptoms,
        List<Cause> causes,
        List<Condition> conditions,
        List<WarningSign> warningSigns,
        Pressure pressure,
        List<Goal> goals,
        Screening screening,
        boolean clearanceNeeded,
        List<Recommendation> recommendations,
        @Nullable String advice,
        List<String> affectedBookings) {

    private static final String UNDECIDED = "A practitioner decides.";

    static AssessmentJson of(
            Assessment assessment, boolean clearanceNeeded, List<Recommendation> recommendations, ZoneId zone) {
        IntakeForm form = assessment.form();
        return new AssessmentJson(
                assessment.key(),
                assessment.clientId().toString(),
                assessment.takenAt().atZone(zone).toOffsetDateTime(),
                assessment.takenBy(),
                form.painScore(),
                form.areas(),
                form.side(),
                form.course(),
                form.symptoms(),
                form.causes(),
                form.conditions(),
                form.warningSigns(),
                form.pressure(),
                form.goals(),
                assessment.screening(),
                clearanceNeeded,
                recommendations,
                recommendations.isEmpty() ? UNDECIDED : null,
                assessment.affectedBookings());
    }
}
