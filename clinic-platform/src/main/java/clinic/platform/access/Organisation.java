package clinic.platform.access;

import clinic.platform.Sha256;

/**
 * An organisation that signs its people in by OpenID Connect.
 *
 * @param issuer the address of its issuer of tokens, as the tokens write it
 * @param clientId what the issuer knows this service as
 * @param clientSecret empty when the issuer gave none
 */
public record Organisation(String issuer, String clientId, String clientSecret) {
    /** What sessions know it by. */
    String mark() {
        return Sha256.hex("session " + issuer + " " + clientId);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Organisation[" + issuer + ", " + clientId + "]";
    }
}
