package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.platform.web.AlreadyAnswered;
import clinic.platform.web.IdempotencyKeyReused;
import clinic.platform.web.KeptAnswer;
import clinic.platform.web.KeyedReplies;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {

    private static final int CALLERS = 16;

    private final Workshop workshop = new Workshop(new PaperBroker());

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void answersACreationAgainWithoutCreatingAgain() {
        Card first = create("k", "body");
        assertThat(answer(() -> create("k", "body")))
                .returns("{\"text\":\"one\"}", KeptAnswer::body)
                .returns("/" + first.id(), KeptAnswer::location)
                .returns(201, KeptAnswer::status)
                .returns("\"1\"", KeptAnswer::etag);
        assertThat(workshop.documents().countDocuments()).isEqualTo(1);
    }

    @Test
    void createsOnceForSixteenCallersWithTheSameKey() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        for (int round = 0; round < 20; round++) {
            String key = "k" + round;
            CyclicBarrier together = new CyclicBarrier(CALLERS);
            Callable<String> call = () -> {
                together.await();
                try {
                    return "/" + create(key, "body").id();
                } catch (AlreadyAnswered found) {
                    return KeyedReplies.in(found).location();
                }
            };
            var answers = threads.invokeAll(Collections.nCopies(CALLERS, call)).stream()
                    .map(KeptAnswerTest::done)
                    .toList();
            assertThat(answers).hasSize(CALLERS).containsOnly(answers.get(0));
            assertThat(workshop.documents().countDocuments(new Document("claims", "key:" + key)))
                    .isEqualTo(1);
        }
        threads.shutdown();
        assertThat(workshop.documents().countDocuments()).isEqualTo(20);
    }

    @Test
    void refusesAKeyThatBelongsToAnotherCreation() {
        create("k", "body");
        assertThatExceptionOfType(IdempotencyKeyReused.class).isThrownBy(() -> create("k", "other body"));
        assertThat(workshop.documents().countDocuments()).isEqualTo(1);
    }

    @Test
    void answersAChangeAgainWithoutChangingAgain() {
        Card card = create("k", "body");
        change(card, "c", "body", "two");
        change(card, "d", "body", "three");
        assertThat(answer(() -> change(card, "c", "body", "four")).body()).isEqualTo("{\"text\":\"two\"}");
        assertThatExceptionOfType(IdempotencyKeyReused.class).isThrownBy(() -> change(card, "c", "other body", "five"));
        assertThat(workshop.document(card)).containsEntry("text", "three").containsEntry("version", 3L);
    }

    @Test
    void keepsTheFirstAnswerWhateverHappensLater() {
        Card card = create("k", "body");
        workshop.cards.change(
                "main", card.id(), before -> before.with("two").wanting().at(workshop.clock.instant()), Replies.none());
        assertThat(answer(() -> create("k", "body")).body()).isEqualTo("{\"text\":\"one\"}");
        assertThat(workshop.claims(card)).containsExactly("key:k");
    }

    @Test
    void forgetsAnAnswerAfterADayAndLeavesItsResources() {
        Card card = create("k", "body");
        workshop.clock.move(Duration.ofHours(24).minusSeconds(1));
        workshop.claimSweep.sweep();
        assertThat(workshop.claims(card)).containsExactly("P:k", "key:k");

        workshop.clock.move(Duration.ofSeconds(2));
        workshop.claimSweep.sweep();
        assertThat(workshop.claims(card)).containsExactly("P:k");
        assertThat(workshop.document(card))
                .containsEntry("answers", Collections.emptyList())
                .containsEntry("version", 1L);
        assertThat(create("k", "other body", "P:other")).isNotNull();
    }

    @Test
    void forgetsOnlyTheAnswersThatAreOldEnough() {
        Card card = create("k", "body");
        workshop.clock.move(Duration.ofHours(12));
        change(card, "c", "body", "two");
        workshop.clock.move(Duration.ofHours(13));
        workshop.claimSweep.sweep();
        assertThat(workshop.claims(card)).containsExactly("P:k", "key:c");
        assertThat(answer(() -> change(card, "c", "body", "three")).body()).isEqualTo("{\"text\":\"two\"}");
    }

    private Card create(String key, String request) {
        return create(key, request, "P:" + key);
    }

    private Card create(String key, String request, String claim) {
        Reply<Card> reply =
                KeyedReplies.of(key, request).created(made -> Map.of("text", made.text()), made -> "/" + made.id());
        workshop.cards.recall("main", reply);
        return workshop.cards.insert(Card.of("one", claim).at(workshop.clock.instant()), reply);
    }

    private Card change(Card card, String key, String request, String text) {
        Reply<Card> reply = KeyedReplies.of(key, request).ok(made -> Map.of("text", made.text()));
        return workshop.cards.change(
                "main", card.id(), before -> before.with(text).at(workshop.clock.instant()), reply);
    }

    private static String done(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static KeptAnswer answer(Callable<Card> repeated) {
        try {
            throw new AssertionError("carried out again: " + repeated.call());
        } catch (AlreadyAnswered found) {
            return KeyedReplies.in(found);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
