package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.platform.web.AlreadyAnswered;
import clinic.platform.web.KeyedReplies;
import clinic.platform.web.Replies;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealedFieldsTest {

    private final Workshop workshop = new Workshop(new PaperBroker());
    private final AggregateStore<Card> cards = workshop.cards.sealed(new PaperSeal(), "text", "remark");

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void keepsFieldsAndAnswersUnreadableAndReadsThemBack() {
        Card card = Card.of("private");
        cards.insert(
                card.untold(workshop.clock.instant()),
                KeyedReplies.of("k", "request").ok(Card::text));
        Card next = cards.change(
                "main",
                card.id(),
                before -> before.remarked("secret").untold(workshop.clock.instant()),
                KeyedReplies.of("l", "request").ok(Card::remark));
        String raw = workshop.document(card).toJson();
        assertThat(raw).contains("sealed:").doesNotContain("private", "secret", "request\"");
        assertThat(cards.find("main", card.id())).contains(next);
        assertThatExceptionOfType(AlreadyAnswered.class)
                .isThrownBy(() ->
                        cards.recall("main", KeyedReplies.of("l", "request").ok(Card::remark)))
                .satisfies(found -> assertThat(KeyedReplies.in(found).body()).isEqualTo("\"secret\""));
    }

    @Test
    void opensNothingThatWasMovedFromAnotherDocument() {
        Card mine = Card.of("mine");
        Card theirs = Card.of("theirs");
        cards.insert(mine.untold(workshop.clock.instant()), Replies.none());
        cards.insert(theirs.untold(workshop.clock.instant()), Replies.none());
        Object sealed = workshop.document(theirs).get("text");
        workshop.documents()
                .updateOne(new Document("_id", mine.id()), new Document("$set", new Document("text", sealed)));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cards.find("main", mine.id()));
    }

    @Test
    void readsWhatWasWrittenBeforeAndSealsItWithTheNextChange() {
        Card card = Card.of("open");
        workshop.cards.insert(card.untold(workshop.clock.instant()), Replies.none());
        assertThat(cards.find("main", card.id())).contains(card);
        cards.change(
                "main", card.id(), before -> before.remarked("x").untold(workshop.clock.instant()), Replies.none());
        assertThat(workshop.document(card).toJson()).doesNotContain("open");
    }

    @Test
    void keepsTheKindOfEveryValueAndWhatLiesBesideIt() {
        SealedFields fields = new SealedFields("cards", new PaperSeal(), List.of("a.b", "c", "gone", "x.y"));
        Document inner = new Document(
                        "b", new Document("at", new Date(7)).append("n", 1L).append("l", List.of("x", 2)))
                .append("beside", "it");
        Document document =
                new Document("a", inner).append("c", List.of(1.5, true)).append("x", "no document");
        Document before = Document.parse(document.toJson());
        Document sealed = new Document(document);
        fields.seal(sealed, "1");
        assertThat(document.toJson()).isEqualTo(before.toJson());
        assertThat(sealed.get("c")).isInstanceOf(String.class);
        assertThat(fields.open(sealed.append("_id", "1"))).isEqualTo(document.append("_id", "1"));
        assertThat(sealed.get("a", Document.class).get("b").toString()).startsWith("sealed:");
    }

    /** Writes backwards, and the place behind it. */
    private static final class PaperSeal implements FieldSeal {

        @Override
        public byte[] seal(byte[] clear, String place) {
            return new StringBuilder(place + "|" + new String(clear, StandardCharsets.UTF_8))
                    .reverse()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] open(byte[] sealed, String place) {
            String text = new StringBuilder(new String(sealed, StandardCharsets.UTF_8))
                    .reverse()
                    .toString();
            if (!text.startsWith(place + "|")) {
                throw new IllegalStateException("sealed elsewhere");
            }
            return text.substring(place.length() + 1).getBytes(StandardCharsets.UTF_8);
        }
    }
}
