package clinic.platform.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104), its first 128 bits: the first secret signs, each verifies, so that they can be rotated. */
final class LinkSecrets {
    static final int SIGNATURE_BYTES = 16;
    private static final int FEWEST_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    private LinkSecrets(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /** @throws LinkSecretsRefused when there is none, or one that is too short */
    static LinkSecrets of(List<String> secrets) {
        List<String> given = secrets.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (given.isEmpty()) {
            throw LinkSecretsRefused.none();
        }
        return new LinkSecrets(given.stream().map(LinkSecrets::key).toList());
    }

    byte[] sign(byte[] payload) {
        return sign(keys.get(0), payload);
    }

    /** Takes the same time whichever secret fits, and however much of a wrong signature is right. */
    boolean haveSigned(byte[] payload, byte[] signature) {
        boolean signed = false;
        for (SecretKeySpec key : keys) {
            signed |= MessageDigest.isEqual(sign(key, payload), signature);
        }
        return signed;
    }

    private static SecretKeySpec key(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < FEWEST_BYTES) {
            throw LinkSecretsRefused.tooShort(FEWEST_BYTES);
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static byte[] sign(SecretKeySpec key, byte[] payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(payload), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
