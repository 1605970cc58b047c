package clinic.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Money;
import clinic.booking.practice.Policy;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.TreatmentId;
import clinic.platform.outbox.ResourceClaims;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimsTest {

    private static final Instant BEFORE = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void takesUpPractitionerAndRoomWithTurnoverAndTheClientWithout() {
        Booking booking = BookingTest.in(BookingStatus.CONFIRMED);
        ResourceClaims claims = Claims.of(booking, BEFORE);
        long first = booking.slot().start().getEpochSecond() / 300;
        assertThat(claims.names()).hasSize(14 + 14 + 12);
        assertThat(claims.names())
                .contains("P:" + booking.slot().practitionerId() + ":" + Long.toString(first, 36))
                .contains("P:" + booking.slot().practitionerId() + ":" + Long.toString(first + 13, 36))
                .contains("R:" + booking.slot().roomId() + ":" + Long.toString(first + 13, 36))
                .contains("C:" + booking.clientId() + ":" + Long.toString(first + 11, 36))
                .doesNotContain("C:" + booking.clientId() + ":" + Long.toString(first + 12, 36))
                .doesNotContain("R:" + booking.slot().roomId() + ":" + Long.toString(first + 14, 36));
        assertThat(claims.until()).isEqualTo(booking.slot().end().plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void areKeptByAllButTheCancelledAndTheExpired(BookingStatus status) {
        assertThat(Claims.of(BookingTest.in(status), BEFORE).names().isEmpty())
                .isEqualTo(status == BookingStatus.CANCELLED || status == BookingStatus.EXPIRED);
    }

    @Test
    void takeUpNoClientWhileAHoldIsNobodys() {
        Booking held = BookingTest.in(BookingStatus.HELD);
        assertThat(Claims.of(held, BEFORE).names()).hasSize(14 + 14).noneMatch(name -> name.startsWith("C:"));
        Booking taken =
                held.take(ClientId.next(), List.of(), new Act("desk", BEFORE)).after();
        assertThat(Claims.of(taken, BEFORE).names())
                .containsAll(Claims.of(held, BEFORE).names())
                .hasSize(14 + 14 + 12);
    }

    @Test
    void endADayAfterTheSession() {
        Booking completed = BookingTest.in(BookingStatus.COMPLETED);
        Instant over = completed.slot().end().plus(Duration.ofDays(1));
        assertThat(Claims.of(completed, over.minusSeconds(1)).names()).isNotEmpty();
        assertThat(Claims.of(completed, over)).isEqualTo(ResourceClaims.NONE);
    }

    @Test
    void areTakenAgainByASlipUndoneDaysLater() {
        Booking live = BookingTest.in(BookingStatus.CHECKED_IN);
        Instant late = live.slot().end().plus(Duration.ofDays(3));
        assertThat(Claims.of(live, late).names())
                .isEqualTo(Claims.of(live, BEFORE).names());
        assertThat(Claims.of(live, late).until()).isEqualTo(late.plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "NO_SHOW", "CANCELLED"})
    void areNotMadeForSessionsFromBeforeThisSoftware(BookingStatus status) {
        Change past = past(status);
        assertThat(Claims.of(past.booking(), past.at())).isEqualTo(ResourceClaims.NONE);
    }

    private record Change(Booking booking, Instant at) {}

    private static Change past(BookingStatus status) {
        Client client =
                new Client(ClientId.next(), "main", 1, "A", "B", "a@example.org", null, "en", Client.Preferences.ALL);
        Practitioner practitioner = new Practitioner(
                PractitionerId.next(), "main", 1, "P", "p@example.org", Set.of(), null, List.of(), List.of(), true);
        Clinic clinic = new Clinic(
                "main",
                1,
                "C",
                ZoneId.of("Europe/Berlin"),
                "EUR",
                "en",
                null,
                null,
                List.of(),
                new Policy(0, 1, 0, 5, 1));
        Treatment treatment =
                new Treatment(TreatmentId.next(), "main", 1, "T", "swedish", 60, 10, new Money(1, "EUR"), Set.of());
        Completion session = status == BookingStatus.COMPLETED
                ? new Completion(1, 1, List.of(), List.of(), null, null, null, null, null, null)
                : null;
        Instant start = Instant.parse("2025-01-01T10:00:00Z");
        Slot slot = new Slot(practitioner.id(), RoomId.next(), start, treatment.endOf(start), 10);
        var change = new PastBooking(client, practitioner, clinic)
                .recorded(
                        BookingId.next(),
                        slot,
                        Offer.of(treatment),
                        new PastBooking.Fate(status, false, session),
                        new Act("owner", slot.end()));
        return new Change(change.after(), change.at());
    }
}
