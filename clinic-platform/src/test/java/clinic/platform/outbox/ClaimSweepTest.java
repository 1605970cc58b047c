package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.web.KeyedReplies;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cards claim for two days. */
class ClaimSweepTest {

    private final Workshop workshop = new Workshop(new PaperBroker());

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void letsGoOfWhatIsOverAndNotBefore() {
        Card card = insert(Card.of("one", "P:1"), Replies.none());
        workshop.clock.move(Duration.ofDays(2).minusSeconds(1));
        workshop.claimSweep.sweep();
        assertThat(workshop.claims(card)).containsExactly("P:1");

        workshop.clock.move(Duration.ofSeconds(1));
        workshop.claimSweep.sweep();
        assertThat(workshop.claims(card)).containsExactly("released:" + card.id());
        assertThat(workshop.document(card))
                .containsEntry("version", 1L)
                .containsEntry("text", "one")
                .doesNotContainKeys("sweepAt", "claimedUntil");
        assertThat(workshop.outbox(card)).hasSize(1);
        insert(Card.of("two", "P:1"), Replies.none());
    }

    @Test
    void keepsAYoungAnswerOfWhatIsOver() {
        Card card = insert(Card.of("one", "P:1"), Replies.none());
        workshop.clock.move(Duration.ofDays(2).minusHours(1));
        workshop.documents()
                .updateOne(
                        new Document("_id", card.id()),
                        new Document("$push", new Document("answers", answer(workshop.clock.instant())))
                                .append("$set", new Document("claims", List.of("P:1", "key:k"))));
        workshop.clock.move(Duration.ofHours(2));
        workshop.claimSweep.sweep();
        assertThat(workshop.claims(card)).containsExactly("key:k");
    }

    @Test
    void keepsForeverWhatIsClaimedForever() {
        AggregateStore<Card> forever = new AggregateStore<>(
                workshop.mongo,
                workshop.relay,
                Card.class,
                "cards",
                (card, now) -> new ResourceClaims(card.wants(), Instant.MAX));
        Card card = Card.of("one", "email:1");
        Reply<Card> reply = KeyedReplies.of("k", "body").ok(made -> Map.of());
        forever.insert(card.at(workshop.clock.instant()), reply);
        workshop.clock.move(Duration.ofDays(3));
        workshop.claimSweep.sweep();
        assertThat(workshop.claims(card)).containsExactly("email:1");
    }

    @Test
    void leavesAloneWhatWasChangedMeanwhile() {
        Card card = insert(Card.of("one", "P:1"), Replies.none());
        Document due = workshop.document(card);
        workshop.clock.move(Duration.ofDays(2));
        workshop.cards.change(
                "main", card.id(), before -> before.wanting("P:9").at(workshop.clock.instant()), Replies.none());
        assertThat(ClaimSweep.letGo(workshop.documents(), due, workshop.clock.instant()))
                .isFalse();
        assertThat(workshop.claims(card)).containsExactly("P:9");
    }

    @Test
    void sweepsMoreThanOneBatchInAPass() {
        IntStream.range(0, 1_200).forEach(i -> insert(Card.of("one", "P:" + i), Replies.none()));
        workshop.clock.move(Duration.ofDays(3));
        workshop.claimSweep.sweep();
        assertThat(workshop.documents().countDocuments(new Document("sweepAt", new Document("$exists", true))))
                .isZero();
    }

    private Card insert(Card card, Reply<Card> reply) {
        return workshop.cards.insert(card.at(workshop.clock.instant()), reply);
    }

    private static Document answer(Instant at) {
        return new Document("claim", "key:k")
                .append("requestHash", "body")
                .append("status", 201)
                .append("etag", "\"1\"")
                .append("body", "{}")
                .append("at", Date.from(at));
    }
}
