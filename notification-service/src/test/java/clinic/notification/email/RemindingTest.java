package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.World;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided again when a reminder, a question or a nudge is about to leave. */
class RemindingTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant END = Life.START.plus(HOUR);

    private final World world = World.inMemory();
    private final RecordingPostman postman = new RecordingPostman();
    private final MovableClock clock = new MovableClock(Life.BORN.plusSeconds(5));
    private final Dispatch dispatch = world.dispatch(postman, clock);
    private final Life life = new Life("b1");

    @Test
    void remindsADayBeforeAndNotEarlier() {
        world.learns(life.confirmed());
        drain();
        drainAt(Life.START.minus(DAY).minusSeconds(1));
        assertThat(kinds()).containsExactly(Kind.BOOKING_CONFIRMATION);
        drainAt(Life.START.minus(DAY));
        assertThat(kinds()).containsExactly(Kind.BOOKING_CONFIRMATION, Kind.REMINDER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T14:00:00+01:00, 2026-10-24T13:00:00Z, Sunday",
        "2027-03-28T14:00:00+02:00, 2027-03-27T12:00:00Z, Sunday",
        "2026-10-26T07:30:00+01:00, 2026-10-25T07:00:00Z, Monday",
        "2027-03-29T07:30:00+02:00, 2027-03-28T06:00:00Z, Monday",
    })
    void remindsAtTheRightInstantOfTheRightTimeWhenTheClocksChange(String start, Instant leaves, String day) {
        OffsetDateTime starts = OffsetDateTime.parse(start);
        Instant born = starts.toInstant().minus(Duration.ofDays(5));
        clock.set(born);
        world.learns(life.bornAt(born, starts.toInstant()).confirmed());
        drain();
        drainAt(leaves.minusSeconds(1));
        assertThat(postman.letters).hasSize(1);
        drainAt(leaves);
        assertThat(kinds()).containsExactly(Kind.BOOKING_CONFIRMATION, Kind.REMINDER);
        assertThat(postman.letters.get(1).subject())
                .contains(day, starts.toLocalTime().toString());
    }

    @Test
    void remindsNobodyWhoWasToldAMomentAgo() {
        life.bornAt(Life.START.minus(HOUR.multipliedBy(25)), Life.START);
        drainAt(Life.START.minus(HOUR.multipliedBy(25)));
        world.learns(life.confirmed());
        drainAt(Life.START.minus(HOUR.multipliedBy(25)));
        drainAt(Life.START.minus(DAY));
        assertThat(kinds()).containsExactly(Kind.BOOKING_CONFIRMATION);
        assertThat(reasonOf(Kind.REMINDER)).isEqualTo("told-already");
    }

    @Test
    void aChangeToldLatelyIsReminderEnough() {
        world.learns(life.confirmed());
        drain();
        life.bornAt(Life.START.minus(HOUR.multipliedBy(26)), Life.START);
        world.learns(life.rescheduled(HOUR).last());
        drainAt(Life.START.minus(HOUR.multipliedBy(25)));
        drainAt(Life.START.minus(HOUR.multipliedBy(23)));
        assertThat(kinds()).containsExactly(Kind.BOOKING_CONFIRMATION, Kind.BOOKING_CHANGE);
        assertThat(reasonOf(Kind.REMINDER)).isEqualTo("told-already");
    }

    @Test
    void waitsForTheConfirmationThatIsStillOnItsWay() {
        world.learns(life.confirmed());
        postman.failure = new PostClosed("away");
        drainAt(Life.START.minus(DAY));
        assertThat(entry(Kind.REMINDER).standing().scheduled()).isTrue();
        postman.failure = null;
        drainAt(Life.START.minus(HOUR.multipliedBy(20)));
        drainAt(Life.START.minus(HOUR.multipliedBy(19)));
        assertThat(kinds()).containsExactly(Kind.BOOKING_CONFIRMATION);
    }

    @Test
    void remindsNobodyOfWhatHasBegun() {
        world.learns(life.confirmed());
        drain();
        drainAt(Life.START);
        assertThat(kinds()).containsExactly(Kind.BOOKING_CONFIRMATION);
        assertThat(reasonOf(Kind.REMINDER)).isEqualTo("too-late");
    }

    @Test
    void asksTwoDaysLaterAndNotWeeksLater() {
        world.learns(life.confirmed().completed(6, 3));
        drainAt(END.plus(HOUR.multipliedBy(48)));
        assertThat(entry(Kind.PAIN_CHECK).standing().status()).isEqualTo(Status.SENT);

        Life late = new Life("b2").bornAt(Life.BORN, Life.START).confirmed().completed(5, 5);
        clock.set(END.plus(Duration.ofDays(8)));
        world.learns(late);
        drain();
        assertThat(world.entry(EmailId.of("b2", Kind.PAIN_CHECK)).standing().reason())
                .isEqualTo("too-late");
    }

    @Test
    void whatAnOutageHasDelayedDisturbsNobodysNight() {
        Instant evening = Instant.parse("2026-11-20T18:30:00Z");
        world.learns(life.bornAt(Life.BORN, evening).confirmed());
        drain();
        postman.failure = new PostClosed("away");
        drainAt(evening.minus(DAY));
        postman.failure = null;
        drainAt(Instant.parse("2026-11-20T02:00:00Z"));
        assertThat(kinds()).containsOnlyOnce(Kind.BOOKING_CONFIRMATION);
        assertThat(postman.letters).hasSize(1);
        drainAt(Instant.parse("2026-11-20T07:00:00Z"));
        assertThat(entry(Kind.REMINDER).standing().status()).isEqualTo(Status.SENT);
    }

    @Test
    void nudgesWhoHasNothingAhead() {
        world.learns(life.confirmed().completed(6, 3));
        drainAt(END.plus(Duration.ofDays(28)));
        assertThat(entry(Kind.REBOOKING).standing().status()).isEqualTo(Status.SENT);
    }

    @Test
    void nudgesNobodyWhoComesAgainOrHasComeSince() {
        Life next = new Life("b2").of(life.client());
        next.bornAt(Life.BORN, Life.START.plus(Duration.ofDays(40))).confirmed();
        world.learns(life.confirmed().completed(6, 3)).learns(next);
        drainAt(END.plus(Duration.ofDays(28)));
        assertThat(reasonOf(Kind.REBOOKING)).isEqualTo("booked-again");
    }

    @Test
    void nudgesWhoCalledTheNextOneOff() {
        Life next = new Life("b2").of(life.client());
        next.bornAt(Life.BORN, Life.START.plus(Duration.ofDays(10))).confirmed().cancelled();
        world.learns(life.confirmed().completed(6, 3)).learns(next);
        drainAt(END.plus(Duration.ofDays(28)));
        assertThat(entry(Kind.REBOOKING).standing().status()).isEqualTo(Status.SENT);
    }

    private List<Kind> kinds() {
        return postman.messageIds.stream()
                .distinct()
                .map(id -> world.ledger().stream()
                        .filter(email ->
                                email.stamp("clinic.example").messageId().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .kind())
                .toList();
    }

    private String reasonOf(Kind kind) {
        return world.ledger().stream()
                .filter(email -> email.kind() == kind)
                .filter(email -> email.about().bookingId().equals("b1"))
                .filter(email -> !"superseded".equals(email.standing().reason()))
                .findFirst()
                .orElseThrow()
                .standing()
                .reason();
    }

    private Email entry(Kind kind) {
        return world.entry(kind == Kind.REMINDER ? EmailId.of("b1", kind, 0, DAY) : EmailId.of("b1", kind));
    }

    private void drainAt(Instant at) {
        clock.set(at);
        drain();
    }

    private void drain() {
        while (dispatch.next()) {
            assertThat(postman.messageIds).hasSizeLessThan(100);
        }
    }
}
