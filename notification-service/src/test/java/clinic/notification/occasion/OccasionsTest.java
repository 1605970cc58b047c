package clinic.notification.occasion;

import static clinic.notification.email.Kind.BOOKING_CANCELLATION;
import static clinic.notification.email.Kind.BOOKING_CHANGE;
import static clinic.notification.email.Kind.BOOKING_CONFIRMATION;
import static clinic.notification.email.Kind.FOLLOW_UP;
import static clinic.notification.email.Status.CANCELLED;
import static clinic.notification.email.Status.SCHEDULED;
import static clinic.notification.email.Status.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OccasionsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Set<Kind> TOLD_AT_ONCE =
            EnumSet.of(BOOKING_CONFIRMATION, BOOKING_CHANGE, BOOKING_CANCELLATION, FOLLOW_UP);

    private final Life life = new Life("b1");

    @Test
    void confirmationIsDueWhenTheBookingWasFirstConfirmed() {
        Standing standing = standing(life.requested().confirmed(), EmailId.of("b1", BOOKING_CONFIRMATION));
        assertThat(standing).isEqualTo(Standing.scheduled(Life.BORN.plusSeconds(10)));
    }

    @Test
    void requestAloneDeservesNothing() {
        assertThat(emails(life.requested())).isEmpty();
    }

    @Test
    void onlyTheNewestChangeIsToldAndAfterTheGrace() {
        life.confirmed().rescheduled(HOUR).rescheduled(HOUR);
        Standing superseded = Standing.cancelled(Life.BORN.plusSeconds(20 + 60), "superseded");
        assertThat(standing(life, EmailId.of("b1", BOOKING_CHANGE, 1))).isEqualTo(superseded);
        assertThat(standing(life, EmailId.of("b1", BOOKING_CHANGE, 2)))
                .isEqualTo(Standing.scheduled(Life.BORN.plusSeconds(20 + 60)));
        assertThat(standing(life, EmailId.ofOpenChange("b1", 2))).isEqualTo(superseded);
    }

    @Test
    void changeOfWhatTheClientWasNeverToldIsNotToldEither() {
        Standing standing = standing(life.requested().rescheduled(HOUR), EmailId.of("b1", BOOKING_CHANGE, 1));
        assertThat(standing.status()).isEqualTo(SUPPRESSED);
        assertThat(standing.reason()).isEqualTo("never-told");
    }

    @Test
    void changeIsMootOnceTheClientHasComeAndBackWhenThatWasASlip() {
        String change = EmailId.of("b1", BOOKING_CHANGE, 1);
        life.confirmed().rescheduled(HOUR).checkedIn();
        assertThat(standing(life, change).reason()).isEqualTo("client-has-come");
        assertThat(standing(life.confirmed(), change).status()).isEqualTo(SCHEDULED);
    }

    @Test
    void noShowLeavesTheConfirmationAlone() {
        assertThat(emails(life.confirmed().noShow())).extracting(Email::kind).containsExactly(BOOKING_CONFIRMATION);
    }

    @Test
    void cancellationTakesBackWhatHasNotLeft() {
        List<Email> emails =
                emails(life.confirmed().rescheduled(HOUR).checkedIn().cancelled());
        assertThat(emails)
                .extracting(email -> email.kind() + " " + email.standing().status())
                .containsExactly(
                        BOOKING_CONFIRMATION + " " + CANCELLED,
                        BOOKING_CHANGE + " " + CANCELLED,
                        BOOKING_CHANGE + " " + CANCELLED,
                        BOOKING_CANCELLATION + " " + SCHEDULED);
        assertThat(emails.get(3).standing().dueAt()).isEqualTo(Life.BORN.plusSeconds(30));
    }

    @Test
    void refusedRequestIsToldOfAsCancelled() {
        assertThat(emails(life.requested().cancelled())).extracting(Email::kind).containsExactly(BOOKING_CANCELLATION);
    }

    @Test
    void followUpIsDueTwoHoursAfterTheEnd() {
        Standing standing = standing(life.confirmed().checkedIn().completed(6, 3), EmailId.of("b1", FOLLOW_UP));
        assertThat(standing).isEqualTo(Standing.scheduled(Life.START.plus(Duration.ofHours(3))));
    }

    @Test
    void followUpIsSuppressedForWhoDoesNotWantIt() {
        life.client("Ada", "ada@clients.example", false, true);
        Standing standing = standing(life.confirmed().completed(6, 3), EmailId.of("b1", FOLLOW_UP));
        assertThat(standing.status()).isEqualTo(SUPPRESSED);
        assertThat(standing.reason()).isEqualTo("preference");
    }

    @Test
    void followUpOfASessionThatWasUndoneIsTakenBack() {
        Standing standing = standing(life.confirmed().completed(6, 3).confirmed(), EmailId.of("b1", FOLLOW_UP));
        assertThat(standing.status()).isEqualTo(CANCELLED);
        assertThat(standing.reason()).isEqualTo("undone");
    }

    @Test
    void importedBookingsDeserveNothing() {
        assertThat(emails(life.imported().confirmed().completed(6, 3))).isEmpty();
    }

    private static Standing standing(Life life, String id) {
        return emails(life).stream()
                .filter(email -> email.id().equals(id))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static List<Email> emails(Life life) {
        return Derived.of(life).stream()
                .filter(email -> TOLD_AT_ONCE.contains(email.kind()))
                .toList();
    }
}
