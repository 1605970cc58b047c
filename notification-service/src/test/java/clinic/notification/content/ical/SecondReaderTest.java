package clinic.notification.content.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.ICalDate;
import clinic.notification.content.Appointment;
import clinic.notification.email.Invitation;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another library than the one that wrote an entry reads in it, above all when clocks change. */
class SecondReaderTest {

    private static final Instant NOW = Instant.parse("2026-01-16T08:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(50);

    private final IcalInvitations invitations = new IcalInvitations("desk@clinic.example");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T00:30:00Z, 20260329T013000",
        "Europe/Berlin, 2026-03-29T01:00:00Z, 20260329T030000",
        "Europe/Berlin, 2026-03-29T07:00:00Z, 20260329T090000",
        "Europe/Berlin, 2026-10-24T23:00:00Z, 20261025T010000",
        "Europe/Berlin, 2026-10-25T00:00:00Z, 20261025T020000",
        "Europe/Berlin, 2026-10-25T00:30:00Z, 20261025T003000Z",
        "Europe/Berlin, 2026-10-25T01:30:00Z, 20261025T013000Z",
        "Europe/Berlin, 2026-10-25T08:00:00Z, 20261025T090000",
        "America/New_York, 2026-03-08T06:30:00Z, 20260308T013000",
        "America/New_York, 2026-03-08T14:00:00Z, 20260308T100000",
        "America/New_York, 2026-11-01T05:30:00Z, 20261101T053000Z",
        "America/New_York, 2026-11-01T06:30:00Z, 20261101T063000Z",
        "America/New_York, 2026-11-01T15:00:00Z, 20261101T100000",
        "Australia/Sydney, 2026-10-03T23:00:00Z, 20261004T100000",
        "UTC, 2026-03-29T07:00:00Z, 20260329T070000"
    })
    void bothReadTheMomentThatWasMeant(String zone, Instant start, String written) throws Exception {
        Appointment appointment = appointment(zone, start);
        for (Invitation invitation :
                List.of(invitations.request(appointment, NOW), invitations.cancel(appointment, NOW))) {
            assertThat(invitation.calendar()).containsPattern("DTSTART(;TZID=[A-Za-z_/]+)?:" + written);
            ICalendar calendar = read(invitation);
            VEvent event = calendar.getEvents().get(0);
            assertThat(moment(calendar, event.getDateStart().getValue())).isEqualTo(start);
            assertThat(moment(calendar, event.getDateEnd().getValue())).isEqualTo(start.plus(LENGTH));
            var own = new CalendarBuilder().build(new StringReader(invitation.calendar()));
            assertThat(own.validate().hasErrors()).isFalse();
            net.fortuna.ical4j.model.component.VEvent same = (net.fortuna.ical4j.model.component.VEvent)
                    own.getComponents("VEVENT").get(0);
            assertThat(Instant.from(same.getStartDate().orElseThrow().getDate()))
                    .isEqualTo(start);
        }
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin", "America/New_York"})
    void theSecondReaderSeesWhoTakesPart(String zone) {
        Invitation invitation = invitations.request(appointment(zone, NOW), NOW);
        VEvent event = read(invitation).getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("b1@clinic");
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("desk@clinic.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Clinic, \"Back\"".replace('"', '\''));
        assertThat(event.getAttendees())
                .singleElement()
                .satisfies(ada -> assertThat(ada.getEmail()).isEqualTo("ada@clients.example"));
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLocation().getValue()).isEqualTo("Clinic, Main Street 1; door\\2");
    }

    private static Instant moment(ICalendar calendar, ICalDate date) {
        return date.getRawComponents().isUtc()
                ? date.toInstant()
                : new RulesInside(calendar.getTimezoneInfo()
                                .getComponents()
                                .iterator()
                                .next())
                        .moment(date);
    }

    private static ICalendar read(Invitation invitation) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar =
                Biweekly.parse(invitation.calendar()).warnings(warnings).first();
        assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        assertThat(calendar.getMethod().getValue()).isEqualTo(invitation.method());
        return calendar;
    }

    private static Appointment appointment(String zone, Instant start) {
        return new Appointment(
                "b1",
                4,
                start,
                start.plus(LENGTH),
                ZoneId.of(zone),
                "https://book.example/my/b1",
                false,
                "Deep tissue massage",
                "Clinic, Main Street 1; door\\2",
                "Clinic, \"Back\"",
                "Ada",
                "ada@clients.example");
    }
}
