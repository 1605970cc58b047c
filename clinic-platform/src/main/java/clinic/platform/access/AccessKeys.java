package clinic.platform.access;

import clinic.platform.Sha256;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The access keys of a service, known by their hashes only. */
final class AccessKeys {
    private final Map<String, Caller> callers = new HashMap<>();

    private AccessKeys() {}

    static AccessKeys of(List<String> entries) {
        AccessKeys keys = new AccessKeys();
        Set<String> names = new HashSet<>();
        for (int number = 1; number <= entries.size(); number++) {
            AccessKey key = AccessKey.parse(number, entries.get(number - 1));
            Caller caller = key.caller();
            if (!names.add(caller.clinicId() + ":" + caller.name())) {
                throw AccessKeysRefused.entry(number, "has the name of an earlier entry of its clinic");
            }
            if (keys.callers.put(key.hash(), caller) != null) {
                throw AccessKeysRefused.entry(number, "has the hash of an earlier entry");
            }
        }
        return keys;
    }

    boolean isEmpty() {
        return callers.isEmpty();
    }

    Optional<Caller> find(String key) {
        return Optional.ofNullable(callers.get(AccessKey.hash(key)));
    }

    /** What names a key to those who can't tell it from that: it lasts as long as the key and what it opens do. */
    static String mark(String key) {
        return markOf(AccessKey.hash(key));
    }

    Optional<Caller> marked(String mark) {
        return callers.entrySet().stream()
                .filter(it -> markOf(it.getKey()).equals(mark))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static String markOf(String hash) {
        return Sha256.hex("session " + hash);
    }
}
