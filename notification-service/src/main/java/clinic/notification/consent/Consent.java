package clinic.notification.consent;

import clinic.events.ClientPart.Preferences;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client chose on their own pages. It outlives whatever the clinic notes later.
 *
 * @param version 0 as long as nothing was chosen, and one more with each change
 * @param reminders null for what the clinic has noted, like {@code followUps}
 */
public record Consent(
        String clientId,
        String clinicId,
        long version,
        @Nullable Boolean reminders,
        @Nullable Boolean followUps) {

    public static Consent none(String clinicId, String clientId) {
        return new Consent(clientId, clinicId, 0, null, null);
    }

    /** @param noted by the clinic */
    public boolean allows(Group group, boolean noted) {
        Boolean own = group == Group.REMINDERS ? reminders : followUps;
        return own == null ? noted : own;
    }

    /** What holds, given what the clinic has noted. */
    public Preferences over(Preferences noted) {
        return new Preferences(allows(Group.REMINDERS, noted.reminders()), allows(Group.FOLLOW_UPS, noted.followUps()));
    }

    Consent unsubscribed() {
        return becoming(false, false);
    }

    Consent choosing(Preferences wanted, Preferences noted) {
        return becoming(
                chosen(reminders, wanted.reminders(), noted.reminders()),
                chosen(followUps, wanted.followUps(), noted.followUps()));
    }

    /** What holds anyway needs no choice, and wanting what the clinic has noted takes back an own refusal. */
    private static @Nullable Boolean chosen(@Nullable Boolean own, boolean wanted, boolean noted) {
        boolean holding = own == null ? noted : own;
        if (wanted == holding) {
            return own;
        }
        return wanted && noted ? null : Boolean.valueOf(wanted);
    }

    private Consent becoming(@Nullable Boolean otherReminders, @Nullable Boolean otherFollowUps) {
        return Objects.equals(reminders, otherReminders) && Objects.equals(followUps, otherFollowUps)
                ? this
                : new Consent(clientId, clinicId, version + 1, otherReminders, otherFollowUps);
    }
}
