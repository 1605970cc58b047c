package clinic.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every ledger does. */
interface EmailsContract {

    Instant DUE = Instant.parse("2026-11-20T10:00:00Z");
    Duration LEASE = Duration.ofMinutes(2);
    Delivery.Sent LETTER = new Delivery.Sent(DUE, "to", "Subject", "<p>Page</p>", 1, null);

    Emails emails();

    static Email entry(String bookingId, Standing standing, long basis) {
        About about = About.booking(bookingId, "c1", 1, DUE, "en");
        String id = EmailId.of(bookingId, Kind.BOOKING_CHANGE, 1);
        return Email.derived(id, "main", Kind.BOOKING_CHANGE, about, standing, basis);
    }

    static Email due(String bookingId) {
        return entry(bookingId, Standing.scheduled(DUE), 5);
    }

    @Test
    default void keepsWhatWasPut() {
        emails().put(due("b1"));
        assertThat(emails().find(due("b1").id())).contains(due("b1"));
    }

    @Test
    default void takesTheEntryDerivedFromMore() {
        Email newer = entry("b1", Standing.cancelled(DUE, "superseded"), 6);
        emails().put(due("b1"));
        emails().put(newer);
        emails().put(due("b1"));
        assertThat(emails().find(newer.id())).contains(newer);
    }

    @Test
    default void forgetsAReasonThatNoLongerHolds() {
        emails().put(entry("b1", Standing.cancelled(DUE, "undone"), 4));
        emails().put(due("b1"));
        assertThat(emails().find(due("b1").id())).contains(due("b1"));
    }

    @Test
    default void leavesWhatWasSentAlone() {
        emails().put(due("b1"));
        emails().sent(due("b1").id(), LETTER);
        emails().put(entry("b1", Standing.cancelled(DUE, "superseded"), 6));
        Email kept = emails().find(due("b1").id()).orElseThrow();
        assertThat(kept.standing().status()).isEqualTo(Status.SENT);
        assertThat(kept.delivery().sent()).isEqualTo(LETTER);
    }

    @Test
    default void leasesTheLongestDueOnceUntilTheLeaseEnds() {
        Email later = entry("b2", Standing.scheduled(DUE.plusSeconds(5)), 5);
        emails().put(later);
        emails().put(due("b1"));
        Instant now = DUE.plusSeconds(10);
        assertThat(emails().lease(now, now.plus(LEASE)))
                .map(Email::id)
                .contains(due("b1").id());
        assertThat(emails().lease(now, now.plus(LEASE))).map(Email::id).contains(later.id());
        assertThat(emails().lease(now, now.plus(LEASE))).isEmpty();
        assertThat(emails().lease(now.plus(LEASE), now.plus(LEASE)))
                .map(email -> email.delivery().attempts())
                .contains(2);
    }

    @Test
    default void leasesNothingBeforeItIsDue() {
        emails().put(due("b1"));
        assertThat(emails().lease(DUE.minusMillis(1), DUE)).isEmpty();
    }

    @Test
    default void aNewerEntryKeepsTheLease() {
        emails().put(due("b1"));
        emails().lease(DUE, DUE.plus(LEASE));
        emails().put(entry("b1", Standing.scheduled(DUE), 6));
        assertThat(emails().lease(DUE.plusSeconds(1), DUE.plus(LEASE))).isEmpty();
    }

    @Test
    default void settlesOnlyWhatHasNotBeenReplacedMeanwhile() {
        emails().put(due("b1"));
        Email leased = emails().lease(DUE, DUE.plus(LEASE)).orElseThrow();
        emails().put(entry("b1", Standing.scheduled(DUE), 6));
        assertThat(emails().settle(leased, Status.SUPPRESSED, "too-late")).isFalse();
        assertThat(emails().find(leased.id()).orElseThrow().standing()).isEqualTo(Standing.scheduled(DUE));
    }

    @Test
    default void recordsWhatLeftEvenWhenItWasTakenBackMeanwhile() {
        emails().put(due("b1"));
        emails().put(entry("b1", Standing.cancelled(DUE, "booking-cancelled"), 6));
        emails().sent(due("b1").id(), LETTER);
        Standing standing = emails().find(due("b1").id()).orElseThrow().standing();
        assertThat(standing).isEqualTo(new Standing(Status.SENT, DUE, null));
    }

    @Test
    default void holdsBackUntilTheGivenTime() {
        emails().put(due("b1"));
        emails().hold(due("b1"), DUE.plusSeconds(30));
        assertThat(emails().lease(DUE.plusSeconds(29), DUE)).isEmpty();
        assertThat(emails().lease(DUE.plusSeconds(30), DUE.plus(LEASE))).isPresent();
        emails().hold(due("b1"), DUE);
        assertThat(emails().lease(DUE.plusSeconds(31), DUE))
                .as("what somebody else has leased since")
                .isEmpty();
    }

    @Test
    default void takesOutWhatALetterSaid() {
        emails().put(due("b1"));
        emails().sent(due("b1").id(), LETTER);
        emails().redact("c2");
        assertThat(emails().find(due("b1").id()).orElseThrow().delivery().sent())
                .isEqualTo(LETTER);
        emails().redact("c1");
        Email kept = emails().find(due("b1").id()).orElseThrow();
        assertThat(kept.delivery().sent()).isEqualTo(LETTER.redacted());
        assertThat(kept.standing().status()).isEqualTo(Status.SENT);
    }

    @Test
    default void keepsOutWhatALetterOnItsWaySaid() {
        emails().put(due("b1"));
        emails().lease(DUE, DUE.plus(LEASE));
        emails().redact("c1");
        emails().put(entry("b1", Standing.cancelled(DUE, "client-erased"), 6));
        emails().sent(due("b1").id(), LETTER);
        Email kept = emails().find(due("b1").id()).orElseThrow();
        assertThat(kept.delivery().sent()).isEqualTo(LETTER.redacted());
        assertThat(kept.standing().status()).isEqualTo(Status.SENT);
    }

    @Test
    default void sendsOnlySettledEntriesAgain() {
        emails().put(due("b1"));
        assertThat(emails().again(due("b1").id(), DUE, null)).isFalse();
        emails().sent(due("b1").id(), LETTER);
        assertThat(emails().again(due("b1").id(), DUE.plusSeconds(9), null)).isTrue();
        Email again = emails().find(due("b1").id()).orElseThrow();
        assertThat(again.standing()).isEqualTo(Standing.scheduled(DUE.plusSeconds(9)));
        assertThat(again.delivery().copies()).isEqualTo(1);
        assertThat(again.delivery().sent()).isEqualTo(LETTER);
    }

    @Test
    default void listsNewestFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            emails().put(entry("b" + i, Standing.scheduled(DUE.plusSeconds(i / 2)), 5));
        }
        List<Email> all = emails().search(search(null, null), 10);
        List<Email> first = emails().search(search(null, null), 2);
        List<Email> rest = emails().search(search(null, EmailSearch.Place.of(first.get(1))), 10);
        assertThat(all).hasSize(5).startsWith(first.toArray(Email[]::new)).endsWith(rest.toArray(Email[]::new));
        assertThat(rest).hasSize(3);
    }

    @Test
    default void findsByBookingAndStatus() {
        emails().put(due("b1"));
        emails().put(due("b2"));
        emails().put(entry("b3", Standing.cancelled(DUE, "undone"), 5));
        assertThat(emails().search(search(Status.SCHEDULED, null), 10)).hasSize(2);
        assertThat(emails().search(new EmailSearch("main", "b2", "c1", Kind.BOOKING_CHANGE, null, null), 10))
                .containsExactly(due("b2"));
        assertThat(emails().search(new EmailSearch("other", null, null, null, null, null), 10))
                .isEmpty();
    }

    private static EmailSearch search(Status status, EmailSearch.Place after) {
        return new EmailSearch("main", null, null, null, status, after);
    }
}
