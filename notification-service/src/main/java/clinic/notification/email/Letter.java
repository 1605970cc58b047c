package clinic.notification.email;

import org.jspecify.annotations.Nullable;

/**
 * A finished email: to whom, and everything it says.
 *
 * @param picture null when the page shows none
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
        @Nullable Picture picture,
        @Nullable String unsubscribe) {

    public Letter(
            String address,
            String name,
            String sender,
            String subject,
            String html,
            String text,
            @Nullable Invitation invitation) {
        this(address, name, sender, subject, html, text, invitation, null, null);
    }

    public Letter endedAt(String unsubscribe) {
        return new Letter(address, name, sender, subject, html, text, invitation, picture, unsubscribe);
    }

    public Letter illustrated(@Nullable Picture picture) {
        return new Letter(address, name, sender, subject, html, text, invitation, picture, unsubscribe);
    }

    /** The page as it is seen without the letter around it. */
    public String page() {
        return picture == null ? html : picture.placedIn(html);
    }
}
