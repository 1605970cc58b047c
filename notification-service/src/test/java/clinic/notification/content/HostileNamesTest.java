package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.notification.Life;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Names are text, whoever chose them. */
class HostileNamesTest {

    private static final String HOSTILE =
            "<script>x</script>\r\nBcc: a@b.example\u202Egnp\u2028y\u2066z\u0000${7*7}{0}[[1]]";
    private static final String HARMLESS = "<script>x</script>  Bcc: a@b.example gnp y z ${7*7}{0}[[1]]";

    @Test
    void stayOneLineOfText() {
        World world = World.inMemory().learns(News.settings(HOSTILE, HOSTILE));
        Life eve = new Life("b1").client(HOSTILE, "eve@clients.example", true, true);
        Letter letter = world.learns(eve.confirmed())
                .letters
                .write(world.entry(EmailId.of("b1", Kind.BOOKING_CONFIRMATION)), Life.BORN);
        assertThat(Jsoup.parse(letter.html()).select("script")).isEmpty();
        assertThat(letter.text()).contains(HARMLESS).doesNotContain("\r", "\u202E", "\u2028", "\u2066", "\u0000");
        assertThat(letter.subject() + letter.name() + letter.sender()).doesNotContain("\r", "\n", "\u202E");
    }

    @Test
    void whatEverybodySeesIsTidied() {
        Phrasebook words = Wordings.builtIn().of("main").phrasebook("ar");
        Moment at = Moment.of(Life.START, ZoneId.of("Europe/Berlin"), words);
        Desk desk = Desk.of(new ClinicPart("main", 1, HOSTILE, "Europe/Berlin"), null, words);
        assertThat(desk.name()).isEqualTo(HARMLESS);
        assertThat(Schedule.rows(HOSTILE, at, at, new PractitionerPart("p", 1, HOSTILE), desk))
                .extracting(Page.Row::value)
                .filteredOn(value -> value.contains("script"))
                .hasSize(3)
                .containsOnly("\u2068" + HARMLESS + "\u2069");
    }

    @Test
    void joinersOfOtherScriptsStay() {
        assertThat(Plain.line("مهدی\u200Cنژاد \uD83D\uDC69\u200D\u2695\uFE0F"))
                .isEqualTo("مهدی\u200Cنژاد \uD83D\uDC69\u200D\u2695\uFE0F");
        assertThat(Plain.line("a\uD83Db")).isEqualTo("a b");
    }

    @Test
    void aNameOfTheOtherDirectionIsKeptApart() {
        Phrasebook english = Wordings.builtIn().of("main").phrasebook("en");
        assertThat(english.say("greeting", "ليلى")).isEqualTo("Hello \u2068ليلى\u2069,");
        assertThat(english.say("greeting", "Zoë")).isEqualTo("Hello Zoë,");
        assertThat(Wordings.builtIn().of("main").phrasebook("ar").say("greeting", "Zoë"))
                .isEqualTo("مرحبًا \u2068Zoë\u2069،");
    }
}
