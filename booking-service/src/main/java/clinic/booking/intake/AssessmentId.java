package clinic.booking.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an assessment. Ids made here rise with time. */
public record AssessmentId(UUID value) {

    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    public static AssessmentId next() {
        return new AssessmentId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
