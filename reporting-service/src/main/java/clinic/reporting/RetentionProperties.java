package clinic.reporting;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param facts how long sessions are known one by one; before that only weekly figures are */
@Validated
@ConfigurationProperties("clinic.retention")
record RetentionProperties(@DefaultValue("P10Y") Period facts) {

    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);
    private static final int LEAST_WEEKS = 26;

    /** Shorter, and weeks that reports compare with would be cut. */
    @AssertTrue(message = "facts are kept for 26 weeks (P26W) or longer")
    boolean isLongEnough() {
        return !ANY_DAY.plus(facts).isBefore(ANY_DAY.plusWeeks(LEAST_WEEKS));
    }
}
