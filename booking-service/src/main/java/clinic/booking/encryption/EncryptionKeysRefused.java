package clinic.booking.encryption;

/** The configured encryption keys cannot be used; says why without repeating them. */
public final class EncryptionKeysRefused extends RuntimeException {

    public static final String HOW_TO =
            "Set clinic.encryption.keys (environment: CLINIC_ENCRYPTION_KEYS) to a comma-separated "
                    + "list of keys: the first seals, all of them open. Make one with: openssl rand -base64 32. "
                    + "Keep every key as long as something it sealed is kept, backups included.";

    private EncryptionKeysRefused(String fault) {
        super(fault + " " + HOW_TO);
    }

    static EncryptionKeysRefused none() {
        return new EncryptionKeysRefused(
                "clinic.encryption.keys is empty, so notes and assessments could not be kept unreadable.");
    }

    static EncryptionKeysRefused entry(int number, String fault) {
        return new EncryptionKeysRefused("Entry " + number + " of clinic.encryption.keys " + fault + ".");
    }
}
