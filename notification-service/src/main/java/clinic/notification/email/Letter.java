package clinic.notification.email;

import org.jspecify.annotations.Nullable;

/**
 * A finished email: to whom, and everything it says.
 *
 * @param unsubscribe the address that ends emails like this one; null when nobody can do without them
 */
public record Letter(
        String address,
        String name,
        String sender,
        String subject,
        String html,
        String text,
        @Nullable Invitation invitation,
        @Nullable String unsubscribe) {

    public Letter(
            String address,
            String name,
            String sender,
            String subject,
            String html,
            String text,
            @Nullable Invitation invitation) {
        this(address, name, sender, subject, html, text, invitation, null);
    }

    public Letter endedAt(String unsubscribe) {
        return new Letter(address, name, sender, subject, html, text, invitation, unsubscribe);
    }
}
