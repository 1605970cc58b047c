package clinic.notification.consent;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.ClientPart.Preferences;
import clinic.notification.email.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {

    private static final Consent NONE = Consent.none("main", "c1");

    @ParameterizedTest
    @CsvSource({
        ", true, true",
        ", false, false",
        "true, true, true",
        "true, false, true",
        "false, true, false",
        "false, false, false"
    })
    void anOwnChoiceComesBeforeWhatIsNoted(Boolean own, boolean noted, boolean allowed) {
        assertThat(new Consent("c1", "main", 1, own, null).allows(Group.REMINDERS, noted))
                .isEqualTo(allowed);
        assertThat(new Consent("c1", "main", 1, null, own).allows(Group.FOLLOW_UPS, noted))
                .isEqualTo(allowed);
    }

    /** Own choice before, wanted, noted; own choice after. */
    @ParameterizedTest
    @CsvSource({
        ", true, true,",
        ", true, false, true",
        ", false, true, false",
        ", false, false,",
        "false, true, true,",
        "false, true, false, true",
        "false, false, true, false",
        "false, false, false, false",
        "true, true, true, true",
        "true, true, false, true",
        "true, false, true, false",
        "true, false, false, false"
    })
    void whatIsWantedHoldsAndOnlyADifferenceIsKept(Boolean own, boolean wanted, boolean noted, Boolean after) {
        Consent before = new Consent("c1", "main", 4, own, own);
        Preferences now = new Preferences(noted, noted);
        Consent chosen = before.choosing(new Preferences(wanted, wanted), now);
        assertThat(chosen.reminders()).isEqualTo(after);
        assertThat(chosen.followUps()).isEqualTo(after);
        assertThat(chosen.over(now)).isEqualTo(new Preferences(wanted, wanted));
        assertThat(chosen.version()).isEqualTo(chosen.equals(before) ? 4 : 5);
    }

    @Test
    void unsubscribingOutlivesWhatTheClinicNotesLater() {
        Consent unsubscribed = NONE.unsubscribed();
        assertThat(unsubscribed).isEqualTo(new Consent("c1", "main", 1, false, false));
        assertThat(unsubscribed.over(new Preferences(true, true))).isEqualTo(new Preferences(false, false));
        assertThat(unsubscribed.unsubscribed()).isSameAs(unsubscribed);
    }

    @Test
    void groupsAreChosenApart() {
        Consent chosen = NONE.choosing(new Preferences(true, false), new Preferences(true, true));
        assertThat(chosen).isEqualTo(new Consent("c1", "main", 1, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "BOOKING_CONFIRMATION,",
        "BOOKING_CHANGE,",
        "BOOKING_CANCELLATION,",
        "REMINDER, REMINDERS",
        "FOLLOW_UP, FOLLOW_UPS",
        "PAIN_CHECK, FOLLOW_UPS",
        "REBOOKING, FOLLOW_UPS",
        "WAITLIST_OFFER,",
        "WEEKLY_REPORT,"
    })
    void whatWasAskedForBelongsToNoGroup(Kind kind, Group group) {
        assertThat(Group.of(kind)).isEqualTo(Optional.ofNullable(group));
    }
}
