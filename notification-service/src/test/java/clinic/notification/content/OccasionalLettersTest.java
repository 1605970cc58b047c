package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.World;
import clinic.notification.email.About;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import clinic.notification.email.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What only letters of one kind say. */
class OccasionalLettersTest {

    private final Life life = new Life("b1");

    @Test
    void aReminderNamesEverythingAndLeadsToTheOwnPage() {
        Letter reminder = letter(life.confirmed(), Kind.REMINDER);
        assertThat(reminder.subject())
                .isEqualTo("Reminder: your appointment on Friday, 20 November 2026, 14:00 at Back in Balance");
        assertThat(reminder.text())
                .contains("14:00 to 15:00 (Central European", "Grace", "https://book.example/my/b1?until=")
                .contains("move or cancel your appointment as early as you can");
        assertThat(reminder.invitation()).isNull();
    }

    @Test
    void aPainCheckAsksOneQuestionForThirtyDays() {
        Letter question = letter(life.confirmed().completed(6, 3), Kind.PAIN_CHECK);
        assertThat(question.text())
                .contains("from 0 (no pain) to 10")
                .contains("https://mail.example/pain-check/b1?until=2026-12-20T14:00:00Z")
                .contains("seek emergency care");
    }

    @Test
    void anInvitationToComeAgainSaysNothingOfWhyTheyCame() {
        Letter nudge = letter(life.confirmed().completed(6, 3), Kind.REBOOKING);
        assertThat(nudge.text())
                .contains("Your last session with us was on Friday, 20 November 2026")
                .contains("To make an appointment, please get in touch with us.")
                .doesNotContainIgnoringCase("pain")
                .doesNotContainIgnoringCase("tissue");
    }

    @Test
    void theNextSessionOfAPlanIsNamedAsLongAsItStands() {
        life.ofPlan(1, 6).confirmed().completed(6, 3);
        Life next = next(2);
        assertThat(followUp(life, next.confirmed()))
                .contains(
                        "This was session 1 of 6 of your plan. The next one is on Friday, 27 November 2026 at 14:00.");
        assertThat(followUp(life, next.cancelled()))
                .contains("When to come back is for you and your practitioner to decide")
                .doesNotContain("of your plan");
    }

    @Test
    void thePlanEndsWithItsLastSession() {
        life.ofPlan(6, 6).confirmed().completed(6, 3);
        assertThat(letter(life, Kind.FOLLOW_UP).text()).contains("This was the last session of your plan.");
    }

    private Life next(int number) {
        return new Life("b2")
                .of(life.client())
                .ofPlan(number, 6)
                .bornAt(Life.BORN, Life.START.plus(Duration.ofDays(7)));
    }

    @Test
    void withoutAPlanAPractitionerDecides() {
        assertThat(letter(life.confirmed().completed(6, 3), Kind.FOLLOW_UP).text())
                .contains("When to come back is for you and your practitioner to decide")
                .doesNotContain("of your plan");
    }

    private static String followUp(Life life, Life next) {
        return letter(life, Kind.FOLLOW_UP, World.inMemory().learns(life).learns(next))
                .text();
    }

    private static Letter letter(Life life, Kind kind) {
        return letter(life, kind, World.inMemory().learns(life));
    }

    private static Letter letter(Life life, Kind kind, World world) {
        About about = About.booking("b1", life.client().id(), 0, Life.START, "en");
        Email email = Email.derived(EmailId.of("b1", kind), "main", kind, about, Standing.scheduled(Life.BORN), 1);
        return world.letters.write(email, Life.BORN);
    }
}
