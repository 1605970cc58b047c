package clinic.platform.web;

import clinic.platform.InvalidRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The key of the last item seen, in a form that nobody is tempted to build by hand. */
final class Cursor {
    private static final String MARK = "after:";

    private Cursor() {}

    static String encode(String key) {
        byte[] marked = (MARK + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(marked);
    }

    static String decode(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            String marked = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (marked.startsWith(MARK) && Text.isClean(marked)) {
                return marked.substring(MARK.length());
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw InvalidRequest.foreignCursor();
        }
        throw InvalidRequest.foreignCursor();
    }
}
