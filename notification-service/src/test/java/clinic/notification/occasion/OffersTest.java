package clinic.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.notification.Life;
import clinic.notification.MovableClock;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.content.Forgotten;
import clinic.notification.email.Dispatch;
import clinic.notification.email.Email;
import clinic.notification.email.EmailDesk;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import clinic.notification.email.RecordingPostman;
import clinic.notification.email.Status;
import clinic.platform.Refusal;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What whoever waits is told of a slot that is free, and when they are not. */
class OffersTest {

    private static final String ID = EmailId.of("b1", Kind.WAITLIST_OFFER);

    private final World world = World.inMemory();
    private final MovableClock clock = new MovableClock(Life.BORN.plusSeconds(1));
    private final RecordingPostman postman = new RecordingPostman();
    private final Dispatch dispatch = world.dispatch(postman, clock);
    private final EmailDesk desk = new EmailDesk(world.emails, world.letters, () -> {}, clock);
    private final Life life = new Life("b1");

    @Test
    void leavesAtOnceWithTheTimeThePractitionerTheDeadlineAndTheLink() {
        world.learns(News.settings("Main Street 1", "030 1234")).learns(life.offered());
        assertThat(dispatch.next()).isTrue();
        Letter letter = postman.letters.get(0);
        assertThat(letter.subject())
                .isEqualTo("A time is free for you: Friday, 20 November 2026, 14:00 at Back in Balance");
        for (String part : new String[] {letter.text(), letter.html()}) {
            assertThat(part)
                    .contains("Hello Ada", "Deep tissue massage", "Grace", "Back in Balance, Main Street 1", "030 1234")
                    .contains("14:00 to 15:00 (Central European")
                    .contains("until Monday, 16 November 2026, 11:00 (Central European")
                    .contains("https://book.example/offers/b1?until=2026-11-16T10:00:00Z");
        }
        assertThat(letter.address()).isEqualTo("ada@clients.example");
        assertThat(letter.invitation()).isNull();
        assertThat(standing()).isEqualTo("SENT");
    }

    @Test
    void leavesOnceHoweverOftenItIsToldOf() {
        News offered = life.offered();
        world.learns(offered).learns(offered);
        assertThat(dispatch.next()).isTrue();
        world.learns(offered);
        assertThat(dispatch.next()).isFalse();
        assertThat(postman.letters).hasSize(1);
        assertThat(postman.messageIds).containsExactly("<" + ID + ".0@clinic.example>");
    }

    @Test
    void isAskedForAndSoLeavesWhateverIsPreferred() {
        world.learns(life.client("Ada", "ada@clients.example", false, true).offered());
        assertThat(dispatch.next()).isTrue();
        assertThat(postman.letters).hasSize(1);
    }

    @Test
    void goesToTheNewestAddress() {
        News offered = life.offered();
        world.learns(offered)
                .learns(life.client("Ada", "moved@clients.example", true, true).clientUpdated());
        dispatch.next();
        assertThat(postman.letters).extracting(Letter::address).containsExactly("moved@clients.example");
    }

    @Test
    void doesNotLeaveOnceItsTimeIsOver() {
        world.learns(life.offered());
        clock.forward(Duration.ofHours(2));
        dispatch.next();
        assertThat(postman.letters).isEmpty();
        assertThat(standing()).isEqualTo("SUPPRESSED offer-lapsed");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.resend("main", ID, Replies.none()));
    }

    @Test
    void doesNotLeaveOnceItWasDeclined() {
        world.learns(life.offered()).learns(life.offerDeclined());
        assertThat(dispatch.next()).isFalse();
        assertThat(standing()).isEqualTo("CANCELLED offer-declined");
    }

    @Test
    void doesNotLeaveOnceItWasAcceptedAndTheConfirmationDoes() {
        world.learns(life.offered()).learns(life.confirmed());
        assertThat(standing()).isEqualTo("CANCELLED offer-accepted");
        clock.forward(Duration.ofMinutes(1));
        assertThat(dispatch.next()).isTrue();
        assertThat(dispatch.next()).isFalse();
        assertThat(postman.letters)
                .singleElement()
                .matches(letter -> letter.subject().startsWith("Your appointment"));
    }

    @Test
    void isDecidedAgainWhenItIsAboutToLeave() {
        world.learns(life.offered());
        Email leased = world.emails
                .lease(clock.instant(), clock.instant().plusSeconds(60))
                .orElseThrow();
        world.learns(life.confirmed());
        assertThat(world.letters.decide(leased, clock.instant()).toString()).contains("CANCELLED", "offer-accepted");
    }

    @Test
    void canBePreviewedBeforeItLeaves() {
        world.learns(life.offered());
        assertThat(desk.page(world.entry(ID))).contains("/offers/b1", "Hello Ada");
    }

    @Test
    void isKeptFromWhoeverIsToBeForgotten() {
        world.learns(life.offered()).learns(life.clientErased());
        assertThat(standing()).isEqualTo("CANCELLED client-erased");
        assertThat(dispatch.next()).isFalse();
        Email email = world.entry(ID);
        assertThat(desk.subject(email)).isEmpty();
        assertThatExceptionOfType(Forgotten.class).isThrownBy(() -> desk.page(email));
        assertThat(world.mailroom.knowsAsErased(Set.of("b1"))).isTrue();
        assertThat(world.mailroom.idsOf("client-of-b1")).containsExactlyInAnyOrder("client-of-b1", "b1");
    }

    private String standing() {
        var standing = world.entry(ID).standing();
        return standing.status() == Status.SENT ? "SENT" : standing.status() + " " + standing.reason();
    }
}
