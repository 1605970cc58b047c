package clinic.booking.intake.web;

import clinic.booking.care.Area;
import clinic.booking.care.Cause;
import clinic.booking.care.Condition;
import clinic.booking.care.Course;
import clinic.booking.care.Goal;
import clinic.booking.care.IntakeForm;
import clinic.booking.care.Pressure;
import clinic.booking.care.Side;
import clinic.booking.care.Symptom;
import clinic.booking.care.WarningSign;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filled-in form. Lists may be empty but not left out: nothing ticked is not the same as not asked. */
record NewAssessment(
        @NotNull @Min(0) @Max(10) Integer painScore,
        @NotEmpty @Size(max = 8) List<@NotNull Area> areas,
        @Nullable Side side,
        @NotNull Course course,
        @NotNull @Size(max = 50) List<@NotNull Symptom> symptoms,
        @NotNull @Size(max = 50) List<@NotNull Cause> causes,
        @NotNull @Size(max = 50) List<@NotNull Condition> conditions,
        @NotNull @Size(max = 50) List<@NotNull WarningSign> warningSigns,
        @NotNull Pressure pressure,
        @Nullable @Size(max = 50) List<@NotNull Goal> goals) {

    IntakeForm read() {
        return new IntakeForm(
                painScore,
                distinct(areas),
                side,
                course,
                distinct(symptoms),
                distinct(causes),
                distinct(conditions),
                distinct(warningSigns),
                pressure,
                goals == null ? List.of() : distinct(goals));
    }

    private static <E> List<E> distinct(List<E> answers) {
        return answers.stream().distinct().toList();
    }
}
