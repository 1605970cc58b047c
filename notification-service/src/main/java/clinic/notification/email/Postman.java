package clinic.notification.email;

/** Carries letters away. */
public interface Postman {

    /**
     * @throws LetterRefused when no later attempt can succeed
     * @throws PostClosed when nobody took it for reasons that lie not in the letter
     */
    void carry(Letter letter, Stamp stamp);
}
