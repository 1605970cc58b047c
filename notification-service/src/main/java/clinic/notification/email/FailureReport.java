package clinic.notification.email;

/**
 * What a mail server says of an email it took before and could not deliver.
 *
 * @param messageId of the email
 * @param status RFC 3463, such as {@code 5.1.1}
 */
public record FailureReport(String messageId, String status) {

    /** Nobody has this address, now or later: classes 5.1.x, and a mailbox that is gone or closed. */
    boolean nobodyThere() {
        return status.startsWith("5.1.") || status.equals("5.2.0") || status.equals("5.2.1");
    }
}
