package clinic.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A message's body as text, whatever it was.
 *
 * @param base64 the body was no UTF-8 text, and {@code text} is its Base64 form
 */
record Body(String text, boolean base64) {

    static Body of(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new Body(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), false);
        } catch (CharacterCodingException e) {
            return new Body(Base64.getEncoder().encodeToString(bytes), true);
        }
    }

    byte[] bytes() {
        return base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
