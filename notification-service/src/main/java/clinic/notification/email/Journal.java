package clinic.notification.email;

/** Hears what becomes of emails; of nobody's address and of no text. */
public interface Journal {

    void sent(Kind kind);

    /** @param reason as the ledger keeps it */
    void failed(Kind kind, String reason);

    /** The mail server takes nothing; it is tried again. */
    void delayed(Kind kind, String reason);
}
