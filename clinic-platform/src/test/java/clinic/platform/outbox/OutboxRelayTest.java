package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.platform.web.Replies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final int WINDOW = 3;
    private static final Executor LATER = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

    private final PaperBroker broker = new PaperBroker();
    private final Workshop workshop = new Workshop(broker, WINDOW);

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void takesConfirmedEventsOutOfTheirDocuments() {
        workshop.relay.start();
        Card card = insert();
        workshop.cards.change(
                "main", card.id(), before -> before.with("two").at(workshop.clock.instant()), Replies.none());
        await().untilAsserted(() -> assertThat(workshop.outbox(card)).isEmpty());
        assertThat(ids()).containsExactly(card.id() + "/1", card.id() + "/2");
        await().until(() -> workshop.relay.underWay() == 0);
        assertThat(workshop.meters.counter("clinic.outbox.published").count()).isEqualTo(2);
    }

    @Test
    void sendsWhatTheBrokerRefusedAgainAndWordForWord() {
        broker.answer = PaperBroker::refused;
        workshop.relay.start();
        Card card = insert();
        await().until(() -> workshop.meters.counter("clinic.outbox.failed").count() == 1);
        assertThat(workshop.outbox(card)).hasSize(1);

        broker.answer = PaperBroker::taken;
        workshop.sweep.sweep();
        assertThat(broker.received).as("too young for the sweep").hasSize(1);
        workshop.sweepLater();
        await().untilAsserted(() -> assertThat(workshop.outbox(card)).isEmpty());
        assertThat(broker.received).hasSize(2);
        assertThat(broker.received.get(1)).isEqualTo(broker.received.get(0));
        assertThat(broker.received.get(1).toMessage())
                .isEqualTo(broker.received.get(0).toMessage());
    }

    @Test
    void goesOnAfterAPublisherThatFailedInAnUnforeseenWay() {
        AtomicBoolean first = new AtomicBoolean(true);
        broker.answer = entry -> {
            if (first.getAndSet(false)) {
                throw new IllegalStateException("unforeseen");
            }
            return PaperBroker.taken(entry);
        };
        workshop.relay.start();
        Card unlucky = insert();
        Card next = insert();
        await().untilAsserted(() -> assertThat(workshop.outbox(next)).isEmpty());
        workshop.sweepLater();
        await().untilAsserted(() -> assertThat(workshop.outbox(unlucky)).isEmpty());
    }

    @Test
    void findsWhatACrashLeftBetweenWriteAndPublication() {
        Card card = Card.of("one");
        OutboxEntry left = OutboxEntry.of(card.at(workshop.clock.instant()).event(), card, workshop.clock.instant());
        workshop.documents()
                .insertOne(new Document("_id", card.id())
                        .append("clinicId", "main")
                        .append("claims", List.of("released:" + card.id()))
                        .append("version", 1L)
                        .append("outbox", List.of(left.toDocument())));
        workshop.relay.start();
        workshop.sweepLater();
        await().untilAsserted(() -> assertThat(workshop.outbox(card)).isEmpty());
        assertThat(ids()).containsExactly(card.id() + "/1");
    }

    @Test
    void neverMakesAWriterWaitForTheBroker() {
        var late = new ConcurrentHashMap<OutboxEntry, CompletableFuture<Boolean>>();
        broker.answer = entry -> late.computeIfAbsent(entry, key -> new CompletableFuture<>());
        workshop.relay.start();
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cards.add(insert());
        }
        await().until(() -> broker.received.size() == WINDOW);
        assertThat(workshop.relay.underWay()).isEqualTo(10);

        broker.answer = PaperBroker::taken;
        late.values().forEach(confirm -> confirm.complete(true));
        await().untilAsserted(() -> assertThat(
                        workshop.documents().countDocuments(new Document("outbox.0", new Document("$exists", true))))
                .isZero());
        assertThat(ids()).hasSameSizeAs(cards).doesNotHaveDuplicates();
    }

    @Test
    void leavesToTheSweepWhatTheBrokerIsBusyWith() {
        broker.answer = PaperBroker::silent;
        workshop.relay.start();
        insert();
        await().until(() -> broker.received.size() == 1);
        workshop.sweepLater();
        assertThat(workshop.relay.underWay()).isEqualTo(1);
        assertThat(broker.received).as("under way, not sent twice").hasSize(1);
        assertThat(workshop.backlog.size()).isEqualTo(1);
    }

    @Test
    void letsQueuedEventsGoBeforeItStops() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            cards.add(insert());
        }
        broker.answer = entry -> CompletableFuture.supplyAsync(() -> true, LATER);
        workshop.relay.start();
        workshop.relay.stop();
        assertThat(ids()).hasSize(50);
        assertThat(cards).allSatisfy(card -> assertThat(workshop.outbox(card)).isEmpty());
    }

    @Test
    void waitsLongerAndLongerWhileNothingGetsThrough() {
        broker.answer = PaperBroker::refused;
        workshop.relay.start();
        insert();
        List<Integer> attempts = new ArrayList<>();
        workshop.clock.move(Duration.ofSeconds(11));
        for (int second = 0; second < 120; second++) {
            workshop.sweep.sweep();
            await().pollInterval(Duration.ofMillis(2)).until(() -> workshop.relay.underWay() == 0);
            attempts.add(broker.received.size());
            workshop.clock.move(Duration.ofSeconds(1));
        }
        assertThat(attempts.get(119)).isBetween(5, 12);
        assertThat(workshop.backlog.health().getStatus().getCode()).isEqualTo("UP");
        workshop.clock.move(Duration.ofMinutes(5));
        assertThat(workshop.backlog.health().getStatus().getCode()).isEqualTo("DOWN");
    }

    private Card insert() {
        Card card = Card.of("one");
        return workshop.cards.insert(card.at(workshop.clock.instant()), Replies.none());
    }

    private List<String> ids() {
        return broker.received.stream().map(entry -> entry.attributes().id()).toList();
    }
}
