package clinic.notification.email;

/** The letter will never be taken as it is. The reason holds no one's address. */
public class LetterRefused extends RuntimeException {

    public LetterRefused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
