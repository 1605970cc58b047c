package clinic.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** One configured access key. */
record AccessKey(Caller caller, String hash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static AccessKey parse(int number, String entry) {
        String[] parts = entry.strip().split(":", -1);
        if (parts.length != 4 || parts[0].isBlank() || parts[1].isBlank()) {
            throw AccessKeysRefused.entry(number, "is not of the form name:clinicId:ROLE:hash");
        }
        String hash = parts[3].toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw AccessKeysRefused.entry(number, "does not end in a hash: 64 hex digits");
        }
        return new AccessKey(new Caller(parts[1], parts[0], role(number, parts[2])), hash);
    }

    static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Role role(int number, String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        AccessKeysRefused.entry(number, "has a role other than " + Arrays.toString(Role.values())));
    }
}
