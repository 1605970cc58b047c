package clinic.notification.occasion;

import static clinic.notification.email.Kind.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.email.Email;
import clinic.notification.email.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Life life = new Life("b1");

    @Test
    void isDueADayBefore() {
        assertThat(only(life.confirmed())).isEqualTo(Standing.scheduled(Life.START.minus(DAY)));
    }

    @Test
    void isOfTheNewestTimeOnly() {
        List<Email> reminders = Derived.of(life.confirmed().rescheduled(HOUR.multipliedBy(3)), REMINDER);
        Instant due = Life.START.plus(HOUR.multipliedBy(3)).minus(DAY);
        assertThat(reminders)
                .extracting(Email::standing)
                .containsExactly(Standing.cancelled(due, "superseded"), Standing.scheduled(due));
        assertThat(reminders).extracting(Email::id).doesNotHaveDuplicates();
    }

    @Test
    void isNotSentForWhatIsNotToTakePlace() {
        assertThat(Derived.of(life.requested(), REMINDER)).isEmpty();
        assertThat(only(life.confirmed().cancelled()).reason()).isEqualTo("booking-cancelled");
    }

    @Test
    void waitsAsLongAsAPractitionerHasToDecideAgain() {
        assertThat(only(life.confirmed().requested()).reason()).isEqualTo("awaiting-decision");
        assertThat(only(life.confirmed()).scheduled()).isTrue();
    }

    @Test
    void isMootOnceTheClientHasCome() {
        assertThat(only(life.confirmed().checkedIn()).reason()).isEqualTo("client-has-come");
    }

    @Test
    void isLeftToWhoWantsIt() {
        assertThat(only(life.withoutReminders().confirmed()))
                .isEqualTo(Standing.suppressed(Life.START.minus(DAY), "preference"));
    }

    @ParameterizedTest
    @CsvSource({
        // a day before, by the clock of the clinic that changes meanwhile: the wall shows another hour, the span is
        // kept
        "PT24H, 2026-10-25T14:00:00+01:00, 2026-10-24T15:00:00+02:00",
        "PT24H, 2026-10-26T14:00:00+01:00, 2026-10-25T14:00:00+01:00",
        "PT24H, 2026-03-29T14:00:00+02:00, 2026-03-28T13:00:00+01:00",
        // into the quiet hours: after them
        "PT24H, 2026-11-20T07:00:00+01:00, 2026-11-19T08:00:00+01:00",
        "PT12H, 2026-11-20T10:00:00+01:00, 2026-11-20T08:00:00+01:00",
        // and before them when the session follows closely
        "PT2H,  2026-11-20T08:30:00+01:00, 2026-11-19T21:00:00+01:00",
        "PT2H,  2026-10-25T08:30:00+01:00, 2026-10-24T21:00:00+02:00",
        "PT2H,  2026-11-20T09:00:00+01:00, 2026-11-20T08:00:00+01:00",
        "PT2H,  2026-11-20T09:30:00+01:00, 2026-11-20T08:00:00+01:00",
        "PT2H,  2026-11-20T10:30:00+01:00, 2026-11-20T08:30:00+01:00",
    })
    void disturbsNobodysNight(Duration step, String start, String due) {
        Instant startsAt = OffsetDateTime.parse(start).toInstant();
        life.bornAt(startsAt.minus(Duration.ofDays(9)), startsAt).confirmed();
        List<Email> reminders = Derived.of(life, steps(step)).stream()
                .filter(email -> email.kind() == REMINDER)
                .toList();
        assertThat(reminders)
                .extracting(Email::standing)
                .containsExactly(Standing.scheduled(OffsetDateTime.parse(due).toInstant()));
    }

    @Test
    void everyStepIsAnEmailOfItsOwn() {
        List<Email> both = Derived.of(life.confirmed(), steps(DAY, HOUR.multipliedBy(2)));
        assertThat(both)
                .filteredOn(email -> email.kind() == REMINDER)
                .extracting(email -> email.standing().dueAt())
                .containsExactly(Life.START.minus(DAY), Life.START.minus(HOUR.multipliedBy(2)));
        assertThat(both).extracting(Email::id).doesNotHaveDuplicates();
    }

    @Test
    void ofStepsThatQuietHoursBringTogetherTheNearestIsEnough() {
        Instant morning = Instant.parse("2026-11-20T08:00:00Z");
        life.bornAt(Life.BORN, morning).confirmed();
        assertThat(Derived.of(life, steps(HOUR.multipliedBy(12), HOUR.multipliedBy(2))))
                .filteredOn(email -> email.kind() == REMINDER)
                .extracting(Email::standing)
                .containsExactly(
                        Standing.cancelled(morning.minus(HOUR), "superseded"), Standing.scheduled(morning.minus(HOUR)));
    }

    private static Standing only(Life life) {
        List<Email> reminders = Derived.of(life, REMINDER);
        assertThat(reminders).hasSize(1);
        return reminders.get(0).standing();
    }

    private static Occasions steps(Duration... steps) {
        QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
        return new Occasions(new Timing(HOUR, List.of(steps), HOUR, HOUR, HOUR, night));
    }
}
