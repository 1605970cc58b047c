package clinic.booking.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.calendar.Agenda;
import clinic.booking.calendar.CalendarEntry;
import clinic.booking.calendar.CalendarEntry.Certainty;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcalAgendaTest {

    private static final Instant CHANGED = Instant.parse("2026-11-16T08:00:00.9Z");

    private final IcalAgenda form = new IcalAgenda();

    /** Days of 23, 25 and 24 and a half hours, and a zone without rules in the library. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-27T22:00:00Z",
        "Europe/Berlin, 2026-10-24T22:00:00Z",
        "America/New_York, 2026-11-01T03:00:00Z",
        "America/New_York, 2027-03-14T04:00:00Z",
        "Australia/Lord_Howe, 2027-04-03T12:00:00Z",
        "Australia/Lord_Howe, 2026-10-03T12:00:00Z",
        "US/Eastern, 2027-03-14T04:00:00Z",
        "Asia/Calcutta, 2026-11-20T00:00:00Z",
        "America/Buenos_Aires, 2026-11-20T00:00:00Z",
        "Asia/Kolkata, 2026-11-20T00:00:00Z",
        "Etc/GMT+12, 2026-11-20T00:00:00Z"
    })
    void everyQuarterOfAnHourIsReadAsItWasMeant(String zone, Instant from) throws Exception {
        List<Instant> starts = IntStream.range(0, 112)
                .mapToObj(quarter -> from.plus(Duration.ofMinutes(15L * quarter)))
                .toList();
        Calendar read = read(form.write(new Agenda(
                "Grace",
                ZoneId.of(zone),
                starts.stream().map(IcalAgendaTest::entry).toList())));
        assertThat(read.getComponents("VEVENT").stream()
                        .map(VEvent.class::cast)
                        .map(event ->
                                Instant.from(event.getStartDate().orElseThrow().getDate())))
                .isEqualTo(starts);
    }

    @Test
    void anHourThatComesTwiceIsToldInUtc() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        List<CalendarEntry> entries =
                List.of(entry(first), entry(first.plusSeconds(3_600)), entry(first.plusSeconds(7_200)));
        assertThat(form.write(new Agenda("Grace", ZoneId.of("Europe/Berlin"), entries)))
                .contains(
                        "DTSTART:20261025T003000Z\r\n",
                        "DTSTART:20261025T013000Z\r\n",
                        "DTSTART;TZID=Europe/Berlin:20261025T033000\r\n");
    }

    @Test
    void saysWhatARepeatedReadingNeeds() {
        String text = form.write(new Agenda(
                "Grace, Back in Balance",
                ZoneId.of("Europe/Berlin"),
                List.of(entry(Instant.parse("2026-11-20T13:00:00Z")))));
        assertThat(text)
                .contains(
                        "UID:b-2026-11-20T13:00:00Z@clinic\r\n",
                        "DTSTAMP:20261116T080000Z\r\n",
                        "LAST-MODIFIED:20261116T080000Z\r\n",
                        "SEQUENCE:3\r\n",
                        "STATUS:TENTATIVE\r\n",
                        "DTSTART;TZID=Europe/Berlin:20261120T140000\r\n",
                        "TZID:Europe/Berlin\r\n",
                        "BEGIN:VTIMEZONE\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void namesCannotBreakOutOfTheirLine() throws Exception {
        CalendarEntry odd = new CalendarEntry(
                "b1",
                0,
                Certainty.CONFIRMED,
                CHANGED,
                CHANGED.plusSeconds(60),
                CHANGED,
                "Massage\r\nATTENDEE:mailto:x@example.org\u0007; a, b\\n",
                "Zürich \uD83D\uDE00 ".repeat(20));
        assertThat(form.write(new Agenda("x", ZoneId.of("UTC"), List.of(odd)))
                        .lines()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        VEvent event = (VEvent) read(form.write(new Agenda("x", ZoneId.of("UTC"), List.of(odd))))
                .getComponents("VEVENT")
                .get(0);
        assertThat(event.getProperties("ATTENDEE")).isEmpty();
        assertThat(event.getSummary().getValue()).isEqualTo("Massage ATTENDEE:mailto:x@example.org ; a, b\\n");
        assertThat(event.getLocation().getValue())
                .isEqualTo("Zürich \uD83D\uDE00 ".repeat(20).strip());
    }

    private static CalendarEntry entry(Instant start) {
        return new CalendarEntry(
                "b-" + start,
                3,
                Certainty.TENTATIVE,
                start,
                start.plus(Duration.ofMinutes(50)),
                CHANGED,
                "Swedish massage",
                "Room 1, Back in Balance");
    }

    private static Calendar read(String text) throws Exception {
        String sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Calendar calendar = new CalendarBuilder().build(new StringReader(sent));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }
}
