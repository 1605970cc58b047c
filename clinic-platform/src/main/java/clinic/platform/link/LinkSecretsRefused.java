package clinic.platform.link;

/** The configured secrets of signed links can't be used; says why without repeating them. */
final class LinkSecretsRefused extends RuntimeException {
    static final String HOW_TO = """
            Set clinic.links.secrets (environment: CLINIC_LINK_SECRETS) to a comma-separated list of secrets, the same \
            for all services: the first signs, each verifies. \
            Make one with: openssl rand -hex 32""";

    private LinkSecretsRefused(String message) {
        super(message);
    }

    static LinkSecretsRefused none() {
        return new LinkSecretsRefused(
                "clinic.links.secrets is empty, so no link to a client could be trusted. " + HOW_TO);
    }

    static LinkSecretsRefused tooShort(int fewestBytes) {
        return new LinkSecretsRefused(
                "A secret of clinic.links.secrets has fewer than " + fewestBytes + " bytes. " + HOW_TO);
    }
}
