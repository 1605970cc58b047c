package clinic.booking.appointment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.booking.care.Area;
import clinic.booking.client.ClientId;
import clinic.booking.practice.Money;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.TreatmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BookingTest {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Act ACT = new Act("desk", NOON);
    static final Act LATER = new Act("desk", NOON.plusSeconds(60));
    private static final Completion SESSION =
            new Completion(6, 3, List.of("swedish"), List.of(Area.NECK), null, null, null, null, null, null);
    static final Slot ELSEWHERE =
            new Slot(PractitionerId.next(), RoomId.next(), NOON.plusSeconds(7_200), NOON.plusSeconds(10_800), 10);

    private static final ClientId SOMEBODY = ClientId.next();

    private static final Map<String, BiFunction<Booking, Act, Decision>> ACTIONS = Map.ofEntries(
            entry("confirm", Booking::confirm),
            entry("holdBack", (booking, act) -> booking.holdBack(List.of("why"), act)),
            entry("move", (booking, act) -> booking.reschedule(ELSEWHERE, act)),
            entry("cancel", (booking, act) -> booking.cancel(Cancellation.By.CLIENT, "ill", true, act)),
            entry("checkIn", Booking::checkIn),
            entry("undoCheckIn", Booking::undoCheckIn),
            entry("noShow", Booking::recordNoShow),
            entry("undoNoShow", Booking::undoNoShow),
            entry("complete", (booking, act) -> booking.complete(SESSION, act)),
            entry("correct", (booking, act) -> booking.correct(SESSION, act)),
            entry("release", Booking::release),
            entry("take", (booking, act) -> booking.take(SOMEBODY, List.of(), act)));

    /** Every status with every action: what the booking becomes and what is told, or where it could not go. */
    @ParameterizedTest
    @CsvFileSource(resources = "/booking-transitions.csv", numLinesToSkip = 1)
    void goes(BookingStatus from, String action, BookingStatus to, String told) {
        Booking booking = in(from);
        if (told.equals("-")) {
            assertThatExceptionOfType(TransitionRefused.class)
                    .isThrownBy(() -> ACTIONS.get(action).apply(booking, LATER))
                    .satisfies(refused -> assertThat(refused.properties())
                            .containsEntry("from", from.name())
                            .containsEntry("to", to.name()));
        } else {
            Decision decision = ACTIONS.get(action).apply(booking, LATER);
            assertThat(decision.after().status()).isEqualTo(to);
            assertThat(decision.happening()).hasToString(told);
            assertThat(decision.at()).isEqualTo(LATER.at());
            assertThat(decision.after().version()).isEqualTo(booking.version() + 1);
            assertThat(decision.after().history()).endsWith(new HistoryEntry(LATER.at(), told, "desk"));
        }
    }

    @Test
    void isConfirmedAtOnceUnlessSomebodyHasToDecide() {
        Decision plain = book(List.of());
        assertThat(plain.happening()).isEqualTo(Happening.CONFIRMED);
        assertThat(plain.after()).returns(NOON, Booking::confirmedAt).returns(1L, Booking::version);
        Decision cautious = book(List.of("pregnancy"));
        assertThat(cautious.happening()).isEqualTo(Happening.REQUESTED);
        assertThat(cautious.after())
                .returns(null, Booking::confirmedAt)
                .returns(List.of("pregnancy"), Booking::cautions);
    }

    @Test
    void remembersWhenItWasFirstConfirmed() {
        Booking confirmed = in(BookingStatus.REQUESTED).confirm(LATER).after();
        assertThat(confirmed.confirmedAt()).isEqualTo(LATER.at());
        Act muchLater = new Act("desk", NOON.plusSeconds(600));
        Booking undone =
                confirmed.checkIn(muchLater).after().undoCheckIn(muchLater).after();
        assertThat(undone.confirmedAt()).isEqualTo(LATER.at());
    }

    @Test
    void countsItsReschedulings() {
        Booking booking = in(BookingStatus.CONFIRMED);
        Booking twice = booking.reschedule(ELSEWHERE, LATER)
                .after()
                .reschedule(ELSEWHERE, LATER)
                .after();
        assertThat(twice.scheduleRevision()).isEqualTo(2);
        assertThat(twice.slot()).isEqualTo(ELSEWHERE);
        assertThat(twice.checkIn(LATER).after().scheduleRevision()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"CLIENT, true, true", "CLIENT, false, false", "CLINIC, true, false", "CLINIC, false, false"})
    void isCancelledLateOnlyByTheClientWithinTheNotice(Cancellation.By by, boolean withinNotice, boolean late) {
        Booking cancelled = in(BookingStatus.CONFIRMED)
                .cancel(by, "ill", withinNotice, LATER)
                .after();
        assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(by, "ill", late));
    }

    @Test
    void keepsTheSessionAndReplacesItWhenCorrected() {
        Completion better = new Completion(6, 1, List.of("shiatsu"), List.of(), 1, 2, 3, 4, null, null);
        Booking completed = in(BookingStatus.COMPLETED);
        assertThat(completed.completion()).isEqualTo(SESSION);
        assertThat(completed.correct(better, LATER).after().completion()).isEqualTo(better);
    }

    static Booking in(BookingStatus status) {
        Booking confirmed = book(List.of()).after();
        return switch (status) {
            case REQUESTED -> book(List.of("pregnancy")).after();
            case CONFIRMED -> confirmed;
            case CHECKED_IN -> confirmed.checkIn(ACT).after();
            case COMPLETED ->
                confirmed.checkIn(ACT).after().complete(SESSION, ACT).after();
            case CANCELLED ->
                confirmed.cancel(Cancellation.By.CLINIC, null, false, ACT).after();
            case NO_SHOW -> confirmed.recordNoShow(ACT).after();
            case HELD -> held();
            case EXPIRED -> held().release(ACT).after();
        };
    }

    static Booking held() {
        return held(null, null);
    }

    static Booking held(ClientId client, WaitlistEntryId entry) {
        Hold hold = new Hold(NOON.plusSeconds(600), entry);
        return new Held(BookingId.next(), "main", client, ELSEWHERE, offer(), null, hold)
                .by(ACT)
                .after();
    }

    private static Offer offer() {
        return new Offer(TreatmentId.next(), "Swedish massage", "swedish", new Money(8_500, "EUR"));
    }

    static Decision book(List<String> cautions) {
        Slot slot = new Slot(PractitionerId.next(), RoomId.next(), NOON, NOON.plusSeconds(3_600), 10);
        Offer offer = offer();
        return Booking.book(BookingId.next(), "main", ClientId.next(), slot, offer, cautions, ACT);
    }
}
