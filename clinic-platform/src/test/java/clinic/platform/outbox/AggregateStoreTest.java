package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.platform.NotFound;
import clinic.platform.web.IfMatch;
import clinic.platform.web.KeyedReplies;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import clinic.platform.web.VersionMismatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AggregateStoreTest {

    private final Workshop workshop = new Workshop(new PaperBroker());

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void writesStateClaimsEventAndAnswerInOneDocument() {
        Card card = Card.of("one", "P:1", "R:1");
        Reply<Card> reply = KeyedReplies.of("k", "body").created(made -> Map.of("text", made.text()), Card::id);
        workshop.cards.insert(card.at(workshop.clock.instant()), reply);
        Document document = workshop.document(card);
        assertThat(document).containsEntry("version", 1L).containsEntry("text", "one");
        assertThat(workshop.claims(card)).containsExactly("P:1", "R:1", "key:k");
        assertThat(workshop.outbox(card)).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("id", card.id() + "/1").containsEntry("type", "clinic.client.updated.v1");
            assertThat(entry.getString("body")).contains("\"version\":1");
        });
        assertThat(document.getList("answers", Document.class))
                .singleElement()
                .satisfies(answer -> assertThat(answer)
                        .containsEntry("claim", "key:k")
                        .containsEntry("requestHash", "body")
                        .containsEntry("status", 201)
                        .containsEntry("etag", "\"1\"")
                        .containsEntry("body", "{\"text\":\"one\"}"));
    }

    @Test
    void neverLeavesADocumentWithoutClaims() {
        Card plain = insert(Card.of("plain"));
        assertThat(workshop.claims(plain)).containsExactly("released:" + plain.id());
        Card released = change(insert(Card.of("one", "P:1")).wanting());
        assertThat(workshop.claims(released)).containsExactly("released:" + released.id());
        insert(Card.of("another plain one"));
    }

    @Test
    void refusesAnInsertThatWantsATakenClaimWhole() {
        insert(Card.of("first", "P:1"));
        Card late = Card.of("late", "P:0", "P:1", "P:2");
        assertThatExceptionOfType(ClaimTaken.class)
                .isThrownBy(() -> insert(late))
                .satisfies(taken -> assertThat(taken.claims()).contains("P:1"));
        assertThat(workshop.document(late)).isNull();
        insert(Card.of("free as before", "P:0"));
    }

    @Test
    void refusesAChangeThatWantsATakenClaimWhole() {
        insert(Card.of("first", "P:1"));
        Card second = insert(Card.of("second", "P:2"));
        Document before = workshop.document(second);
        assertThatExceptionOfType(ClaimTaken.class).isThrownBy(() -> change(second.wanting("P:3", "P:1")));
        assertThat(workshop.document(second)).isEqualTo(before);
    }

    @Test
    void createsManyAtOnceAndTellsTheSameWhenRepeated() {
        Card first = Card.of("first", "P:1");
        Card second = Card.of("second");
        assertThat(insertAll("a", first, second)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(workshop.outbox(first)).hasSize(1);
        change(second.with("changed"));

        Card third = Card.of("third", "P:1");
        Card fourth = Card.of("fourth");
        assertThat(insertAll("b", second, third, fourth)).containsExactly(fourth.id());
        assertThat(workshop.document(third)).isNull();
        assertThat(workshop.document(second)).containsEntry("text", "changed").containsEntry("version", 2L);
        assertThat(insertAll("b", second, third, fourth)).containsExactly(fourth.id());
        assertThat(insertAll("a", first, second)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(workshop.outbox(fourth)).hasSize(1);
        assertThat(insertAll("c")).isEmpty();
        assertThat(workshop.cards.findAll("main", List.of(first.id(), fourth.id(), "nobody")))
                .containsExactlyInAnyOrder(first, fourth);
        assertThat(workshop.cards.findAll("other", List.of(first.id()))).isEmpty();
    }

    private Set<String> insertAll(String batch, Card... cards) {
        return workshop.cards.insertAll(
                Stream.of(cards).map(card -> card.at(workshop.clock.instant())).toList(), batch);
    }

    @Test
    void letsEveryClinicHaveItsOwnClaims() {
        insert(Card.of("here", "P:1"));
        Card elsewhere = insert(Card.of("there", "P:1").in("other"));
        assertThat(workshop.cards.find("other", elsewhere.id())).contains(elsewhere);
        assertThat(workshop.cards.find("main", elsewhere.id())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> change(elsewhere.in("main")));
    }

    @Test
    void keepsWhatANewerReleaseWrote() {
        Card card = insert(Card.of("one").remarked("old"));
        workshop.documents()
                .updateOne(
                        new Document("_id", card.id()),
                        new Document("$set", new Document("mood", Map.of("is", "good"))));
        change(card.remarked(null));
        assertThat(workshop.document(card)).containsEntry("mood", new Document("is", "good"));
        assertThat(workshop.document(card)).doesNotContainKey("remark");
    }

    @Test
    void refusesAStaleVersionBeforeItDecides() {
        Card card = insert(Card.of("one"));
        change(card.with("two"));
        assertThatExceptionOfType(VersionMismatch.class)
                .isThrownBy(() -> workshop.cards.change(
                        "main",
                        card.id(),
                        new IfMatch(1L),
                        before -> {
                            throw new IllegalStateException("decided");
                        },
                        Replies.none()));
    }

    @Test
    void writesNoEventForAChangeNobodyNeedsToKnow() {
        Card card = Card.of("one");
        workshop.cards.insert(card.untold(workshop.clock.instant()), Replies.none());
        assertThat(workshop.outbox(card)).isEmpty();
    }

    @Test
    void listsAClinicPartByPart() {
        List<String> ids = List.of("a", "b", "c", "d", "e");
        ids.forEach(id -> insert(new Card(id, "main", 1, id, null, Set.of())));
        insert(new Card("bb", "other", 1, "x", null, Set.of()));
        assertThat(workshop.cards.list("main", null, 2)).extracting(Card::id).containsExactly("a", "b");
        assertThat(workshop.cards.list("main", "b", 9)).extracting(Card::id).containsExactly("c", "d", "e");
    }

    private Card insert(Card card) {
        return workshop.cards.insert(card.at(workshop.clock.instant()), Replies.none());
    }

    private Card change(Card next) {
        return workshop.cards.change(
                next.clinicId(), next.id(), before -> next.at(workshop.clock.instant()), Replies.none());
    }
}
