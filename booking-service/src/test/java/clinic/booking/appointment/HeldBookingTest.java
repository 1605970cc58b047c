package clinic.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.booking.client.ClientId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is held for a form or offered to somebody who waits, and what bookings leave for them. */
class HeldBookingTest {

    private static final ClientId SOMEBODY = ClientId.next();

    @Test
    void becomesTheBookingOfWhoeverTakesItInTimeAndKeepsItsId() {
        Booking held = BookingTest.in(BookingStatus.HELD);
        assertThat(held.guest()).isEmpty();
        Booking taken = held.take(SOMEBODY, List.of(), BookingTest.LATER).after();
        assertThat(taken)
                .returns(held.id(), Booking::id)
                .returns(held.slot(), Booking::slot)
                .returns(2L, Booking::version)
                .returns(BookingTest.LATER.at(), Booking::confirmedAt);
        assertThat(taken.clientId()).isEqualTo(SOMEBODY);
        Booking cautious =
                held.take(SOMEBODY, List.of("pregnancy"), BookingTest.LATER).after();
        assertThat(cautious.status()).isEqualTo(BookingStatus.REQUESTED);
        assertThat(cautious.cautions()).containsExactly("pregnancy");
    }

    @Test
    void isHeldUntilTheLastMomentAndNotAtIt() {
        Booking held = BookingTest.in(BookingStatus.HELD);
        Instant end = held.hold().expiresAt();
        assertThat(held.lapsed(end.minusMillis(1))).isFalse();
        assertThat(held.take(SOMEBODY, List.of(), new Act("desk", end.minusMillis(1))))
                .isNotNull();
        assertThat(held.lapsed(end)).isTrue();
        for (Booking late : List.of(held, BookingTest.in(BookingStatus.EXPIRED))) {
            assertThatExceptionOfType(HoldExpired.class)
                    .isThrownBy(() -> late.take(SOMEBODY, List.of(), new Act("desk", end)));
        }
    }

    @Test
    void showsTheWaitlistTheTimeItLetsGoOf() {
        Booking booked = BookingTest.book(List.of()).after();
        Act before = new Act("desk", BookingTest.NOON.minusSeconds(1));
        Booking moved = booked.reschedule(BookingTest.ELSEWHERE, before).after();
        assertThat(moved.freed()).containsExactly(booked.slot());
        assertThat(moved.checkIn(before).after().freed()).containsExactly(booked.slot());
        Booking cancelled =
                moved.cancel(Cancellation.By.CLIENT, null, false, before).after();
        assertThat(cancelled.freed()).containsExactly(booked.slot(), BookingTest.ELSEWHERE);
        assertThat(booked.cancel(Cancellation.By.CLIENT, null, false, BookingTest.LATER)
                        .after()
                        .freed())
                .isNull();
        assertThat(BookingTest.held(SOMEBODY, WaitlistEntryId.next())
                        .release(before)
                        .after()
                        .freed())
                .containsExactly(BookingTest.ELSEWHERE);
        assertThat(BookingTest.held().release(before).after().freed()).containsExactly(BookingTest.ELSEWHERE);
    }

    @Test
    void isPromisedToNobodyTwiceWhileItIsAnOffer() {
        Booking offer = BookingTest.held(SOMEBODY, WaitlistEntryId.next());
        assertThat(Claims.of(offer, BookingTest.NOON).names()).contains("offer:" + SOMEBODY);
        Booking accepted = offer.take(SOMEBODY, List.of(), BookingTest.LATER).after();
        assertThat(Claims.of(accepted, BookingTest.NOON).names()).noneMatch(name -> name.startsWith("offer:"));
        assertThat(accepted.offeredTo()).isEqualTo(offer.offeredTo());
    }
}
