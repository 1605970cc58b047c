package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.events.ClientPart;
import clinic.platform.NotFound;
import clinic.platform.web.AlreadyAnswered;
import clinic.platform.web.KeptAnswer;
import clinic.platform.web.KeyedReplies;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final String NAME = "Zenobia";

    private final Workshop workshop = new Workshop(new PaperBroker());
    private final Card card = insert();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void leavesNothingOfBeforeInTheDocument() {
        assertThat(workshop.document(card).toJson()).contains(NAME).contains("card@example.org");
        redact(before -> before.with("-").untold(workshop.clock.instant()));
        assertThat(workshop.document(card).toJson())
                .doesNotContain(NAME)
                .doesNotContain("card@example.org")
                .contains(ClientPart.NOWHERE);
        assertThat(workshop.document(card)).containsEntry("version", 2L).containsEntry(Redaction.MARK, true);
    }

    @Test
    void keepsTheIdsOfUnsentEventsAndAddsItsOwn() {
        redact(before -> before.with("-").at(workshop.clock.instant()));
        assertThat(workshop.outbox(card))
                .extracting(entry -> entry.getString("id"))
                .containsExactly(card.id() + "/1", card.id() + "/2");
        assertThat(workshop.outbox(card).get(0).getString("body"))
                .contains(card.id())
                .contains("\"version\":2");
    }

    @Test
    void answersTheSameRequestWithNoMoreThanAnId() {
        redact(before -> before.with("-").untold(workshop.clock.instant()));
        assertThat(KeyedReplies.in(again()))
                .returns("{\"id\":\"" + card.id() + "\"}", KeptAnswer::body)
                .returns(201, KeptAnswer::status);
    }

    @Test
    void decidesAgainWhenAnEventLeftMeanwhile() {
        redact(before -> {
            workshop.documents().updateMany(new Document(), new Document("$set", new Document("outbox", List.of())));
            return before.with("-").untold(workshop.clock.instant());
        });
        assertThat(workshop.outbox(card)).isEmpty();
    }

    @Test
    void makesADecisionOnWhatWasBeforeComeTooLate() {
        workshop.cards.change(
                "main",
                card.id(),
                before -> {
                    if (before.version() == 1) {
                        redact(known -> known.with("-").untold(workshop.clock.instant()));
                    }
                    return before.remarked("by version " + before.version()).untold(workshop.clock.instant());
                },
                Replies.none());
        assertThat(workshop.document(card))
                .containsEntry("text", "-")
                .containsEntry("remark", "by version 2")
                .containsEntry(Redaction.MARK, true);
    }

    @Test
    void survivesTheSweepOfClaims() {
        redact(before -> before.with("-").untold(workshop.clock.instant()));
        workshop.clock.move(Duration.ofDays(3));
        workshop.claimSweep.sweep();
        assertThat(workshop.document(card)).containsEntry(Redaction.MARK, true);
        assertThat(workshop.document(card).getList("answers", Document.class)).isEmpty();
    }

    @Test
    void findsNothingInAnotherClinic() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> workshop.cards
                        .redaction()
                        .change(
                                "other",
                                card.id(),
                                before -> before.with("-").untold(workshop.clock.instant()),
                                this::nobody));
    }

    private void redact(Function<Card, Change<Card>> decision) {
        workshop.cards.redaction().change("main", card.id(), decision, this::nobody);
    }

    private ClientPart nobody(Card after) {
        return ClientPart.erased(after.id(), after.version());
    }

    private AlreadyAnswered again() {
        Reply<Card> reply = KeyedReplies.of("k", "body").created(made -> Map.of("text", made.text()), Card::id);
        try {
            workshop.cards.recall("main", reply);
            throw new AssertionError("nothing was kept");
        } catch (AlreadyAnswered found) {
            return found;
        }
    }

    private Card insert() {
        Card made = Card.of(NAME, "P:1");
        Reply<Card> reply = KeyedReplies.of("k", "body").created(it -> Map.of("text", it.text()), Card::id);
        return workshop.cards.insert(made.at(workshop.clock.instant()), reply);
    }
}
