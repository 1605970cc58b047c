package clinic.notification.email;

/** The mail server cannot be reached or takes nothing at the moment. The text holds no one's address. */
public class PostClosed extends RuntimeException {

    public PostClosed(String reason) {
        super(reason);
    }
}
