package clinic.backing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A clear access key for tests and the trial; the key is also its own name. */
public record AccessKey(String clear, String clinicId, String role) {

    /** The value of {@code clinic.access.keys} that admits these keys. */
    public static String setting(AccessKey... keys) {
        return Arrays.stream(keys).map(AccessKey::entry).collect(Collectors.joining(","));
    }

    private String entry() {
        return String.join(":", clear, clinicId, role, hash());
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(clear.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
