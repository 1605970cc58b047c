package clinic.notification.email;

import org.jspecify.annotations.Nullable;

/** A finished email: to whom, and everything it says. */
public record Letter(
        String address,
        String name,
        String sender,
        String subject,
        String html,
        String text,
        @Nullable Invitation invitation) {

    /** A calendar entry. @param method REQUEST or CANCEL */
    public record Invitation(String method, String calendar) {}
}
