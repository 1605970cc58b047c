package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

    private final Life life = new Life("b1");

    @Test
    void namesTheTimeInTheClinicsZone() {
        Letter letter = letter(life.confirmed(), Kind.BOOKING_CONFIRMATION);
        assertThat(letter.text())
                .contains(
                        "Friday, 20 November 2026", "14:00 to 15:00 (Central European", "Grace", "Deep tissue massage");
        assertThat(letter.html()).contains("14:00 to 15:00 (Central European").contains("lang=\"en\"");
    }

    @Test
    void asksForTheIntakeFormWhereThereIsNone() {
        assertThat(letter(life.confirmed(), Kind.BOOKING_CONFIRMATION).text()).doesNotContain("intake form");
        Life unscreened = new Life("b1").client("Ada", "ada@clients.example", true, false);
        assertThat(letter(unscreened.confirmed(), Kind.BOOKING_CONFIRMATION).text())
                .contains("intake form");
    }

    @Test
    void namesAddressAndPhoneOfTheClinicWhenKnown() {
        World world = World.inMemory().learns(News.settings("Main Street 1", "030 1234"));
        String text = letter(world, life.confirmed(), Kind.BOOKING_CONFIRMATION).text();
        assertThat(text).contains("Back in Balance, Main Street 1", "please call us: 030 1234");
    }

    @Test
    void aNameIsTextAndNothingElse() {
        Life eve = new Life("b1").client("<script>alert(1)</script>${7*7}", "eve@clients.example", true, true);
        String html = letter(eve.confirmed(), Kind.BOOKING_CONFIRMATION).html();
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;").contains("${7*7}");
    }

    @Test
    void followUpGivesTheAdviceForWhatWasDone() {
        Letter letter = letter(life.confirmed().completed(6, 3), Kind.FOLLOW_UP);
        assertThat(letter.text())
                .contains("pain 6 of 10 before", "3 of 10 after")
                .contains("Mild soreness for a day or two can happen")
                .contains("Walk gently")
                .contains("Stop anything that hurts. New numbness, weakness, or a change in bladder or bowel:"
                        + " seek emergency care.");
        assertThat(letter.html()).contains("seek emergency care");
        assertThat(letter.invitation()).isNull();
    }

    @Test
    void followUpAfterMorePainSaysWhatToDo() {
        assertThat(letter(life.confirmed().completed(3, 5), Kind.FOLLOW_UP).text())
                .contains("see a doctor");
        Life better = new Life("b1");
        assertThat(letter(better.confirmed().completed(5, 3), Kind.FOLLOW_UP).text())
                .doesNotContain("see a doctor");
    }

    @Test
    void cancellationTakesTheCalendarEntryBack() {
        Letter letter =
                letter(life.confirmed().rescheduled(Duration.ofHours(1)).cancelled(), Kind.BOOKING_CANCELLATION);
        assertThat(letter.invitation().method()).isEqualTo("CANCEL");
        assertThat(letter.invitation().calendar()).contains("UID:b1@clinic", "SEQUENCE:2");
    }

    @Test
    void leadsToTheClientsOwnPage() {
        for (Letter letter : List.of(
                letter(new Life("b1").confirmed(), Kind.BOOKING_CONFIRMATION), change(new Life("b1").confirmed()))) {
            assertThat(letter.text().lines())
                    .anyMatch(line -> line.startsWith("https://book.example/my/b1?until=2026"));
            assertThat(letter.html()).containsPattern("<a [^>]*href=\"https://book.example/my/b1\\?until=2026");
            assertThat(letter.invitation().calendar().replace("\r\n ", "")).contains("URL:https://book.example/my/b1");
        }
        Letter cancellation = letter(new Life("b1").confirmed().cancelled(), Kind.BOOKING_CANCELLATION);
        assertThat(cancellation.text() + cancellation.html()).doesNotContain("/my/");
    }

    private static Letter change(Life life) {
        World world = World.inMemory().learns(life.rescheduled(Duration.ofHours(1)));
        return world.letters.write(world.entry(EmailId.of("b1", Kind.BOOKING_CHANGE, 1)), Life.BORN);
    }

    @Test
    void speaksEnglishToWhoWantsALanguageNobodyHasWritten() {
        assertThat(Languages.spoken("xx", "").getLanguage()).isEqualTo("en");
        assertThat(Languages.spoken("nl", "de-AT", "en").toLanguageTag()).isEqualTo("de-AT");
    }

    private static Letter letter(Life life, Kind kind) {
        return letter(World.inMemory(), life, kind);
    }

    private static Letter letter(World world, Life life, Kind kind) {
        Email email = world.learns(life).entry(EmailId.of("b1", kind));
        return world.letters.write(email, Life.BORN);
    }
}
