package clinic.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.notification.Life;
import clinic.notification.MongoWorld;
import clinic.notification.MovableClock;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.content.Forgotten;
import clinic.notification.email.Delivery;
import clinic.notification.email.Dispatch;
import clinic.notification.email.Email;
import clinic.notification.email.EmailDesk;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.RecordingPostman;
import clinic.notification.email.Status;
import clinic.notification.email.Undeliverable;
import clinic.platform.Refusal;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whoever is to be forgotten gets no more letters, and nothing of what they got stays here. */
class ErasedClientTest {

    private final MongoOperations mongo = MongoWorld.database();
    private final World world = MongoWorld.over(mongo);
    private final MovableClock clock = new MovableClock(Life.BORN.plusSeconds(60));
    private final RecordingPostman postman = new RecordingPostman();
    private final Dispatch dispatch = world.dispatch(postman, clock);
    private final EmailDesk desk = new EmailDesk(world.emails, world.letters, () -> {}, clock);
    private final Life life = new Life("b1").confirmed();

    @Test
    void leavesNoNameAndNoAddressBehind() {
        world.learns(life);
        dispatch.next();
        assertThat(postman.letters).hasSize(1);
        assertThat(everything()).contains("Ada").contains("ada@clients.example");

        world.learns(life.clientErased());

        assertThat(everything()).doesNotContain("Ada").doesNotContain("ada@clients.example");
        Email confirmation = world.entry(EmailId.of("b1", Kind.BOOKING_CONFIRMATION));
        assertThat(confirmation.standing().status()).isEqualTo(Status.SENT);
        assertThat(desk.subject(confirmation)).isEmpty();
        assertThatExceptionOfType(Forgotten.class).isThrownBy(() -> desk.page(confirmation));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.resend("main", confirmation.id(), Replies.none()))
                .matches(refusal -> refusal.slug().equals("transition-refused"));
    }

    @Test
    void cancelsWhatIsScheduledAndForgetsHowItWent() {
        world.learns(life.checkedIn().completed(6, 3)).learns(life.clientErased());
        Email followUp = world.entry(EmailId.of("b1", Kind.FOLLOW_UP));
        assertThat(followUp.standing().status()).isEqualTo(Status.CANCELLED);
        assertThat(followUp.standing().reason()).isEqualTo("client-erased");
        assertThat(world.correspondences.find("b1").orElseThrow().session()).isNull();
        assertThat(desk.subject(followUp)).isEmpty();
        clock.forward(Duration.ofDays(30));
        assertThat(dispatch.next()).isFalse();
        assertThat(postman.letters).isEmpty();
    }

    @Test
    void stripsWhatArrivesLater() {
        world.learns(life.clientErased()).learns(life.checkedIn().completed(6, 3));
        assertThat(everything()).doesNotContain("Ada").doesNotContain("painBefore");
        assertThat(world.ledger())
                .isNotEmpty()
                .allMatch(email -> email.standing().status() == Status.CANCELLED);
        assertThat(dispatch.next()).isFalse();
    }

    @Test
    void keepsNothingOfALetterThatLeftWhileTheClientWasErased() {
        world.learns(life);
        Email leased = world.emails
                .lease(clock.instant(), clock.instant().plusSeconds(60))
                .orElseThrow();
        world.learns(life.clientErased());
        world.emails.sent(
                leased.id(), new Delivery.Sent(clock.instant(), null, "Your appointment, Ada", "<p>Ada</p>", 0, null));
        assertThat(everything()).doesNotContain("Ada");
    }

    @Test
    void forgetsThatTheirAddressBounced() {
        String mark = Undeliverable.mark(life.client().email());
        world.learns(life.confirmed());
        world.undeliverable.note(mark);
        world.learns(life.clientErased());
        assertThat(world.undeliverable.contains(mark)).isFalse();
    }

    @Test
    void knowsTheClientAndTheirBookingsAsErased() {
        world.learns(life);
        assertThat(world.mailroom.knowsAsErased(Set.of("client-of-b1", "b1"))).isFalse();
        News erased = life.clientErased();
        world.learns(erased);
        assertThat(world.mailroom.knowsAsErased(Set.of("client-of-b1"))).isTrue();
        assertThat(world.mailroom.knowsAsErased(Set.of("other", "b1"))).isTrue();
        assertThat(world.mailroom.knowsAsErased(Set.of("other"))).isFalse();
        assertThat(world.mailroom.idsOf("client-of-b1")).containsExactlyInAnyOrder("client-of-b1", "b1");
    }

    private String everything() {
        List<String> documents = new ArrayList<>();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection).find().forEach(document -> documents.add(document.toJson()));
        }
        return String.join("\n", documents);
    }
}
