package clinic.platform.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * How a link is written: purpose, expiry, clinic, subject and their signature, in the URL-safe Base64 of RFC 4648 without
 * padding.
 *
 * @param payload what is signed
 */
record LinkToken(byte[] payload, byte[] signature) {
    private static final int HEAD = 1 + Long.BYTES + 1;
    private static final int MOST_CHARACTERS = 1_000;

    static byte[] payload(SignedLink link) {
        byte[] clinic = link.clinicId().getBytes(StandardCharsets.UTF_8);
        byte[] subject = link.subject().getBytes(StandardCharsets.UTF_8);
        if (clinic.length > 255) {
            throw new IllegalArgumentException("the clinic's id is too long for a link");
        }
        return ByteBuffer.allocate(HEAD + clinic.length + subject.length)
                .put(link.purpose().code())
                .putLong(link.expiresAt().getEpochSecond())
                .put((byte) clinic.length)
                .put(clinic)
                .put(subject)
                .array();
    }

    /** Empty for what no link can be. Of the ways to write the same bytes only the usual one counts. */
    static Optional<LinkToken> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            int end = bytes.length - LinkSecrets.SIGNATURE_BYTES;
            LinkToken token = new LinkToken(
                    Arrays.copyOf(bytes, Math.max(end, 0)), Arrays.copyOfRange(bytes, Math.max(end, 0), bytes.length));
            return end > HEAD && token.text().equals(text) ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(payload.length + signature.length)
                .put(payload)
                .put(signature)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Ask it of what was signed only. */
    Optional<SignedLink> link() {
        ByteBuffer in = ByteBuffer.wrap(payload);
        Optional<LinkPurpose> purpose = LinkPurpose.of(in.get());
        long expiresAt = in.getLong();
        int clinic = Byte.toUnsignedInt(in.get());
        if (in.remaining() < clinic) {
            return Optional.empty();
        }
        String clinicId = text(in, clinic);
        String subject = text(in, in.remaining());
        try {
            Instant end = Instant.ofEpochSecond(expiresAt);
            return purpose.map(known -> new SignedLink(known, clinicId, subject, end));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String text(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
