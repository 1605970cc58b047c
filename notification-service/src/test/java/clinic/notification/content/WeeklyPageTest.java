package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.Money;
import clinic.events.WeekPublished;
import clinic.notification.Life;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.email.Draft;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyPageTest {

    private final World world = World.inMemory();

    @Test
    void everyRecipientGetsAnEmailWithTheFigures() {
        world.learns(published(6));
        world.learns(published(6));
        assertThat(world.ledger()).hasSize(2);
        String text = text("owner@clinic.example");
        assertThat(text).contains("Sessions completed: 19", "3, of those 1 late", "18.3 of 25 available");
        assertThat(text)
                .contains("Utilisation: 73%", "No-show rate: –", "85.00 EUR", "Mean change in pain: -2.1 points");
    }

    @Test
    void showsPainOfFewerThanFiveAsACountOnly() {
        world.learns(published(4));
        assertThat(text("owner@clinic.example"))
                .contains("shown from 5 sessions on")
                .doesNotContain("-2.1");
    }

    @Test
    void aReportThatIsCorrectedBeforeItLeftDoesNotLeave() {
        world.learns(published(6));
        Email first = world.entry(EmailId.of("main.2026-W46/1", "owner@clinic.example"));
        assertThat(world.letters.decide(first, Life.BORN)).isInstanceOf(Draft.Ready.class);
        world.learns(published(2, 7));
        assertThat(world.letters.decide(first, Life.BORN))
                .isEqualTo(new Draft.Withdrawn(Status.SUPPRESSED, "superseded"));
    }

    private String text(String recipient) {
        Email email = world.entry(EmailId.of("main.2026-W46/1", recipient));
        assertThat(world.letters.write(email, Life.BORN).address()).isEqualTo(recipient);
        return world.letters.write(email, Life.BORN).text();
    }

    private static News published(int measured) {
        return published(1, measured);
    }

    private static News published(int edition, int measured) {
        WeekPublished.Summary summary = new WeekPublished.Summary(
                19, 3, 1, 1, 1095, 1500, 0.73, null, 0.63, List.of(new Money("85.00", "EUR")), measured, -2.06);
        WeekPublished report = new WeekPublished(
                "2026-W46",
                LocalDate.parse("2026-11-09"),
                LocalDate.parse("2026-11-15"),
                edition,
                null,
                Life.CLINIC,
                "en",
                List.of("owner@clinic.example", "second@clinic.example"),
                summary,
                null,
                null,
                null);
        return new News(
                new EventAttributes(EventType.WEEK_PUBLISHED, "main", "main.2026-W46", edition, Life.BORN), report);
    }
}
