package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.EventType;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ToldAggregatesTest {

    private final Workshop workshop = new Workshop(new PaperBroker());
    private final ToldAggregates<Card> told = workshop.cards.toldBy(EventType.CLIENT_UPDATED, EventType.CLIENT_ERASED);

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void rememberTheLastEventWhateverChangedUntoldSince() {
        Card card = workshop.cards.insert(Card.of("one").at(now()), Replies.none());
        Instant later = workshop.clock.move(Duration.ofMinutes(5));
        change(card, card.with("two").at(later));
        workshop.clock.move(Duration.ofMinutes(5));
        change(card, card.with("two").with("three").untold(now()));
        Told<Card> last = told.list("main", null, 10).get(0);
        assertThat(last.state().text()).isEqualTo("three");
        assertThat(last.state().version()).isEqualTo(3);
        assertThat(last.attributes().sequence()).isEqualTo(2);
        assertThat(last.attributes().time()).isEqualTo(later);
        assertThat(last.attributes().id()).isEqualTo(card.id() + "/2");
    }

    @Test
    void areNeitherThoseNobodyWasToldOfNorOtherClinicsNorToldOfByOtherEvents() {
        workshop.cards.insert(Card.of("untold").untold(now()), Replies.none());
        workshop.cards.insert(Card.of("elsewhere").in("other").at(now()), Replies.none());
        Card card = workshop.cards.insert(Card.of("told").at(now()), Replies.none());
        assertThat(told.list("main", null, 10))
                .extracting(it -> it.state().id())
                .containsExactly(card.id());
        assertThat(workshop.cards.toldBy(EventType.BOOKING_CANCELLED).list("main", null, 10))
                .isEmpty();
    }

    @Test
    void keepTheirPlaceWhileTheyChange() {
        List<Card> cards = IntStream.range(0, 7)
                .mapToObj(i -> workshop.cards.insert(Card.of("card " + i).at(now()), Replies.none()))
                .toList();
        List<String> seen = new ArrayList<>();
        @Nullable String after = null;
        for (List<Told<Card>> part = told.list("main", null, 2); !part.isEmpty(); part = told.list("main", after, 2)) {
            part.forEach(it -> seen.add(it.state().id()));
            cards.forEach(card -> workshop.cards.change(
                    "main", card.id(), newest -> newest.with("again").at(now()), Replies.none()));
            after = seen.get(seen.size() - 1);
        }
        assertThat(seen)
                .containsExactlyElementsOf(cards.stream().map(Card::id).sorted().toList());
    }

    private void change(Card card, Change<Card> change) {
        workshop.cards.change("main", card.id(), before -> change, Replies.none());
    }

    private Instant now() {
        return workshop.clock.instant();
    }
}
