package clinic.notification.email;

import java.util.Set;

/**
 * What a mail server says of an email it took before and could not deliver.
 *
 * @param messageId of the email
 * @param status RFC 3463, such as {@code 5.1.1}
 */
public record FailureReport(String messageId, String status) {

    private static final Set<String> NOBODY = Set.of("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");

    /** Nobody has this address, now or later: it is wrong, has moved or takes no mail, or the mailbox is closed. */
    boolean nobodyThere() {
        return NOBODY.contains(status);
    }
}
