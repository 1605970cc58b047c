package clinic.platform.access;

/** The configured access keys can't be used; says why without repeating them, since someone may have put a key there. */
final class AccessKeysRefused extends RuntimeException {
    static final String HOW_TO = """
            Set clinic.access.keys (environment: CLINIC_ACCESS_KEYS) to a comma-separated list of entries \
            name:clinicId:ROLE:hash. Make a key and its hash with: \
            key=$(openssl rand -base64 32 | tr '+/' '-_' | tr -d =); echo "$key"; \
            printf %s "$key" | sha256sum""";

    private AccessKeysRefused(String message) {
        super(message);
    }

    static AccessKeysRefused none() {
        return new AccessKeysRefused("clinic.access.keys is empty and no token issuer is configured, "
                + "so nobody could call this service. " + HOW_TO);
    }

    static AccessKeysRefused entry(int number, String fault) {
        return new AccessKeysRefused("Entry " + number + " of clinic.access.keys " + fault + ". " + HOW_TO);
    }
}
