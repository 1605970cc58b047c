package clinic.reporting.owner.web;

import clinic.platform.Sha256;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A browser's way to the issuer and back.
 *
 * @param secret what state, nonce and verifier are made of; whoever knows one of them knows none of the others
 * @param to where to go on to then
 */
record Departure(String secret, URI to) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Departure to(URI to) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Departure(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), to);
    }

    /** What {@link #text} wrote. */
    static Departure of(String text) {
        int gap = text.indexOf(' ');
        return new Departure(text.substring(0, gap), Destination.of(text.substring(gap + 1)));
    }

    String text() {
        return secret + " " + to;
    }

    String state() {
        return Sha256.hex("state " + secret);
    }

    String nonce() {
        return Sha256.hex("nonce " + secret);
    }

    /** Of RFC 7636. */
    String verifier() {
        return Sha256.hex("verifier " + secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Departure[" + to + "]";
    }
}
