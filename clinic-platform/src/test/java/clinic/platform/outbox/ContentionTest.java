package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.platform.web.Replies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentionTest {

    private final Workshop workshop = new Workshop(new PaperBroker());
    private final Card card = Card.of("");

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void appliesWhatTwoDecideAtOnceOneAfterTheOther() throws Exception {
        assertThat(writtenBy(2, 50)).hasSize(100);
    }

    @Test
    void losesNothingHoweverManyDecideAtOnce() throws Exception {
        assertThat(writtenBy(24, 15)).hasSize(360);
    }

    /** Every caller adds its letter to the text. Returns what the text has become, and checks its events. */
    private String writtenBy(int callers, int changes) throws Exception {
        workshop.cards.insert(card.at(workshop.clock.instant()), Replies.none());
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        List<Callable<Card>> calls = new ArrayList<>();
        for (int i = 0; i < callers * changes; i++) {
            calls.add(() -> add("x"));
        }
        for (Future<Card> done : threads.invokeAll(calls)) {
            done.get();
        }
        threads.shutdown();
        int written = callers * changes + 1;
        assertThat(workshop.document(card)).containsEntry("version", (long) written);
        assertThat(workshop.outbox(card).stream().map(entry -> entry.getLong("sequence")))
                .hasSize(written)
                .isSorted()
                .doesNotHaveDuplicates();
        return workshop.document(card).getString("text");
    }

    @Test
    void refusesToGrowADocumentWhoseEventsNobodyTakes() {
        workshop.cards.insert(card.at(workshop.clock.instant()), Replies.none());
        Document waiting = workshop.outbox(card).get(0);
        workshop.documents()
                .updateOne(
                        new Document("_id", card.id()),
                        new Document(
                                "$set",
                                new Document("outbox", Collections.nCopies(AggregateStore.OUTBOX_LIMIT, waiting))));
        AtomicInteger decisions = new AtomicInteger();
        assertThatExceptionOfType(OutboxFull.class)
                .isThrownBy(() -> workshop.cards.change(
                        "main",
                        card.id(),
                        before -> {
                            decisions.incrementAndGet();
                            return before.with("too much").at(workshop.clock.instant());
                        },
                        Replies.none()))
                .satisfies(full -> assertThat(full.status()).isEqualTo(503));
        assertThat(decisions).hasValue(1);
        assertThat(workshop.outbox(card)).hasSize(AggregateStore.OUTBOX_LIMIT);

        workshop.documents()
                .updateOne(new Document("_id", card.id()), new Document("$pop", new Document("outbox", -1)));
        add("y");
        assertThat(workshop.document(card).getString("text")).isEqualTo("y");
    }

    private Card add(String letter) {
        return workshop.cards.change(
                "main",
                card.id(),
                before -> before.with(before.text() + letter).at(workshop.clock.instant()),
                Replies.none());
    }
}
