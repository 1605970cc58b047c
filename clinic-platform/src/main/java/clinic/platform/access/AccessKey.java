package clinic.platform.access;

import clinic.platform.Sha256;
import java.util.Arrays;
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
        return Sha256.hex(key);
    }

    private static Role role(int number, String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        AccessKeysRefused.entry(number, "has a role other than " + Arrays.toString(Role.values())));
    }
}
