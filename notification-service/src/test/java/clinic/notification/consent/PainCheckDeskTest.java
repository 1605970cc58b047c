package clinic.notification.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.events.ClientPart;
import clinic.events.OutcomePart;
import clinic.events.OutcomeReported;
import clinic.notification.Life;
import clinic.notification.Links;
import clinic.notification.MovableClock;
import clinic.platform.NotFound;
import clinic.platform.link.LinkExpired;
import clinic.platform.link.LinkPurpose;
import clinic.platform.outbox.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PainCheckDeskTest {

    private static final Instant ASKED = Instant.parse("2026-11-22T14:00:00.123456Z");
    private static final Instant TOLD = Instant.parse("2026-11-22T14:00:00.123Z");

    private final MovableClock clock = new MovableClock(ASKED);
    private final MemoryOutcomes outcomes = new MemoryOutcomes();
    private final Life life = new Life("b1").confirmed();
    private ClientPart client = life.client();
    private boolean held = true;
    private final PainCheckDesk desk = desk(outcomes);
    private final String token = Links.token(LinkPurpose.PAIN_CHECK, "b1", ASKED.plus(Duration.ofDays(7)));

    private PainCheckDesk desk(Outcomes kept) {
        return new PainCheckDesk(
                Links.SIGNED,
                (clinic, booking) -> Optional.of(new Session("b1", client.id(), "p1", Life.START, held))
                        .filter(session -> booking.equals(session.bookingId())),
                (clinic, id) -> Optional.of(new Reader(client, Life.CLINIC, List.of("en"))),
                kept,
                clock);
    }

    private static OutcomeReported reported(long version, int pain, Instant at) {
        return new OutcomeReported(new OutcomePart("b1", version, "client-of-b1", "p1", pain, at), Life.CLINIC);
    }

    @Test
    void anAnswerIsToldOnce() {
        assertThat(desk.show(token).outcome()).isNull();
        desk.answer(token, 4);
        desk.answer(token, 4);
        assertThat(outcomes.told).containsExactly(reported(1, 4, TOLD));
        PainCheck seen = desk.show(token);
        assertThat(seen.open()).isTrue();
        assertThat(seen.outcome()).isNotNull();
        assertThat(seen.outcome().pain()).isEqualTo(4);
    }

    @Test
    void anotherAnswerTakesItsPlaceForADay() {
        desk.answer(token, 4);
        clock.forward(Duration.ofHours(23));
        desk.answer(token, 10);
        clock.forward(Duration.ofMinutes(59));
        desk.answer(token, 0);
        assertThat(outcomes.told)
                .containsExactly(
                        reported(1, 4, TOLD),
                        reported(2, 10, TOLD.plus(Duration.ofHours(23))),
                        reported(3, 0, TOLD.plus(Duration.ofMinutes(23 * 60 + 59))));
        clock.set(TOLD.plus(Outcome.OPEN).minusMillis(1));
        assertThat(desk.show(token).open()).isTrue();
        clock.set(TOLD.plus(Outcome.OPEN));
        for (int pain : new int[] {0, 5}) {
            assertThatThrownBy(() -> desk.answer(token, pain))
                    .isInstanceOfSatisfying(
                            AnswerFinal.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(409));
        }
        assertThat(desk.show(token).open()).isFalse();
        assertThat(outcomes.told).hasSize(3);
    }

    @Test
    void ofTwoFirstAnswersAtOnceTheLaterIsAChange() {
        Outcomes contended = new Interrupted(outcomes, () -> desk.answer(token, 9));
        desk(contended).answer(token, 4);
        assertThat(outcomes.told).containsExactly(reported(1, 9, TOLD), reported(2, 4, TOLD));
    }

    @Test
    void nobodyIsAskedAboutWhatDidNotTakePlace() {
        held = false;
        assertThatThrownBy(() -> desk.show(token)).isInstanceOf(SessionNotHeld.class);
        assertThatThrownBy(() -> desk.answer(token, 4)).isInstanceOf(SessionNotHeld.class);
        assertThat(outcomes.told).isEmpty();
    }

    @Test
    void whoeverIsErasedIsNotAsked() {
        client = ClientPart.erased(client.id(), 2);
        assertThatThrownBy(() -> desk.show(token)).isInstanceOf(ReaderErased.class);
        assertThatThrownBy(() -> desk.answer(token, 4)).isInstanceOf(ReaderErased.class);
        assertThat(outcomes.told).isEmpty();
    }

    @Test
    void anErasureInBetweenLeavesNoAnswer() {
        Outcomes slow = new Interrupted(outcomes, () -> client = ClientPart.erased(client.id(), 2));
        assertThatThrownBy(() -> desk(slow).answer(token, 4)).isInstanceOf(ReaderErased.class);
        Outcome kept = outcomes.find("main", "b1").orElseThrow();
        assertThat(kept.pain()).isNull();
        assertThat(kept.clientId()).isNull();
    }

    @Test
    void onlyItsOwnLinkOpensIt() {
        Instant later = ASKED.plus(Duration.ofDays(1));
        for (String wrong : List.of(
                Links.token(LinkPurpose.BOOKING, "b1", later),
                Links.token(LinkPurpose.UNSUBSCRIBE, "b1", later),
                Links.token(LinkPurpose.PAIN_CHECK, "b2", later),
                token.substring(1))) {
            assertThatThrownBy(() -> desk.answer(wrong, 4)).isInstanceOf(NotFound.class);
        }
        String old = Links.token(LinkPurpose.PAIN_CHECK, "b1", ASKED.minusSeconds(1));
        assertThatThrownBy(() -> desk.answer(old, 4)).isInstanceOf(LinkExpired.class);
        assertThat(outcomes.told).isEmpty();
    }

    /** Something happens before the first answer is written. */
    private record Interrupted(Outcomes kept, Runnable meanwhile) implements Outcomes {

        @Override
        public Optional<Outcome> find(String clinicId, String bookingId) {
            return kept.find(clinicId, bookingId);
        }

        @Override
        public boolean add(Change<Outcome> first) {
            meanwhile.run();
            return kept.add(first);
        }

        @Override
        public void change(String clinicId, String bookingId, Function<Outcome, Change<Outcome>> decision) {
            kept.change(clinicId, bookingId, decision);
        }

        @Override
        public void redact(String clientId) {
            kept.redact(clientId);
        }
    }
}
