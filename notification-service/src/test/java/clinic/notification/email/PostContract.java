package clinic.notification.email;

import static clinic.notification.email.EmailsContract.DUE;
import static clinic.notification.email.EmailsContract.LETTER;
import static clinic.notification.email.EmailsContract.due;
import static clinic.notification.email.EmailsContract.entry;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.web.KeptAnswer;
import org.junit.jupiter.api.Test;

/** What every ledger tells of its post. */
interface PostContract {

    Emails emails();

    @Test
    default void whatCameBackHasFailedAndOnlyWhatLeftComesBack() {
        emails().put(due("b1"));
        assertThat(emails().returned(due("b1").id(), "bounced-5.1.1")).isFalse();
        emails().sent(due("b1").id(), LETTER);
        assertThat(emails().returned(due("b1").id(), "bounced-5.1.1")).isTrue();
        assertThat(emails().returned(due("b1").id(), "bounced-5.1.1")).isFalse();
        assertThat(emails().find(due("b1").id()).orElseThrow().standing())
                .isEqualTo(new Standing(Status.FAILED, DUE, "bounced-5.1.1"));
    }

    @Test
    default void whatWasHeldBackForItsAddressMayLeaveAfterAll() {
        emails().put(due("b1"));
        emails().settle(due("b1"), Status.SUPPRESSED, "preference");
        assertThat(emails().again(due("b1").id(), DUE, null)).isFalse();
        emails().put(entry("b1", Standing.scheduled(DUE), 9));
        emails().settle(entry("b1", Standing.scheduled(DUE), 9), Status.SUPPRESSED, Email.ADDRESS_BOUNCED);
        assertThat(emails().again(due("b1").id(), DUE, null)).isTrue();
    }

    @Test
    default void keepsWhatWasAnsweredToWhoAskedForACopy() {
        KeptAnswer answer = new KeptAnswer("key:1", "hash", 200, null, "\"1\"", "{}", DUE);
        emails().put(due("b1"));
        assertThat(emails().again(due("b1").id(), DUE, answer)).isFalse();
        assertThat(emails().answered(due("b1").id(), "key:1")).isEmpty();
        emails().sent(due("b1").id(), LETTER);
        assertThat(emails().again(due("b1").id(), DUE, answer)).isTrue();
        assertThat(emails().answered(due("b1").id(), "key:1")).contains(answer);
        assertThat(emails().answered(due("b1").id(), "key:2")).isEmpty();
        emails().redact("c1");
        assertThat(emails().answered(due("b1").id(), "key:1")).isEmpty();
    }

    @Test
    default void tellsHowMuchWaitsAndForHowLong() {
        assertThat(emails().due(DUE)).isEqualTo(new Due(0, null));
        emails().put(due("b1"));
        emails().put(entry("b2", Standing.scheduled(DUE.minusSeconds(5)), 5));
        emails().put(entry("b3", Standing.scheduled(DUE.plusSeconds(5)), 5));
        emails().put(entry("b4", Standing.cancelled(DUE.minusSeconds(9), "undone"), 5));
        assertThat(emails().due(DUE)).isEqualTo(new Due(2, DUE.minusSeconds(5)));
    }
}
