package clinic.notification.content.ical;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.content.Appointment;
import clinic.notification.email.Invitation;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcalInvitationsTest {

    private static final Instant START = Instant.parse("2026-11-20T13:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private final IcalInvitations invitations = new IcalInvitations("desk@clinic.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Asia/Kolkata",
                "Australia/Lord_Howe",
                "UTC",
                "Europe/Amsterdam",
                "Europe/Stockholm",
                "US/Eastern"
            })
    void aRequestIsValidAndNamesItsMoment(String zone) throws Exception {
        Invitation invitation = invitations.request(appointment(zone, "Ada", 2), NOW);
        Calendar calendar = parsed(invitation);
        assertThat(calendar.validate().hasErrors()).as(invitation.calendar()).isFalse();
        VEvent event = event(calendar);
        assertThat(Instant.from(event.getStartDate().orElseThrow().getDate())).isEqualTo(START);
        assertThat(unfolded(invitation))
                .contains("METHOD:REQUEST", "UID:b1@clinic", "SEQUENCE:2", "DTSTAMP:20261116T080000Z")
                .contains("URL:https://book.example/my/b1\r\n")
                .contains("ORGANIZER", "mailto:desk@clinic.example", "ATTENDEE", "mailto:ada@clients.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Europe/Amsterdam", "Europe/Stockholm", "US/Eastern", "Asia/Calcutta"})
    void namesOnlyTheZoneItDefines(String zone) throws Exception {
        Calendar calendar = parsed(invitations.request(appointment(zone, "Ada", 0), NOW));
        String defined = calendar.getComponents("VTIMEZONE")
                .get(0)
                .getRequiredProperty("TZID")
                .getValue();
        assertThat(event(calendar)
                        .getRequiredProperty("DTSTART")
                        .getRequiredParameter("TZID")
                        .getValue())
                .isEqualTo(defined);
    }

    @Test
    void foldsLongLines() {
        String calendar = invitations
                .request(appointment("Europe/Berlin", "Ada ".repeat(40), 0), NOW)
                .calendar();
        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void carriesTheRulesOfItsZone() {
        assertThat(invitations
                        .request(appointment("Europe/Berlin", "Ada", 0), NOW)
                        .calendar())
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20261120T140000");
    }

    @Test
    void aCancellationIsValid() throws Exception {
        Invitation invitation = invitations.cancel(appointment("Europe/Berlin", "Ada", 3), NOW);
        assertThat(invitation.method()).isEqualTo("CANCEL");
        assertThat(parsed(invitation).validate().hasErrors()).isFalse();
        assertThat(invitation.calendar()).contains("METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED");
        assertThat(invitation.calendar()).doesNotContain("\r\nURL:");
    }

    @Test
    void namesCannotBreakOutOfTheEntry() throws Exception {
        Invitation invitation = invitations.request(appointment("Europe/Berlin", "Ada \"x\";CN=b:c, \\n", 0), NOW);
        assertThat(event(parsed(invitation)).getProperties("ATTENDEE")).hasSize(1);
    }

    private static String unfolded(Invitation invitation) {
        return invitation.calendar().replace("\r\n ", "");
    }

    private static Calendar parsed(Invitation invitation) throws Exception {
        return new CalendarBuilder().build(new StringReader(invitation.calendar()));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents("VEVENT").get(0);
    }

    private static Appointment appointment(String zone, String name, int sequence) {
        return new Appointment(
                "b1",
                sequence,
                START,
                START.plusSeconds(3600),
                ZoneId.of(zone),
                "https://book.example/my/b1",
                false,
                "Deep tissue massage",
                "Clinic, Main Street 1",
                "Clinic",
                name,
                "ada@clients.example");
    }
}
