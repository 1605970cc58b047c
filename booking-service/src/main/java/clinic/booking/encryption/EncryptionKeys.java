package clinic.booking.encryption;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The keys of this clinic's health data. @param keys 32 bytes each, in base64: the first seals, all of them open */
@ConfigurationProperties("clinic.encryption")
public record EncryptionKeys(@Nullable List<String> keys) {

    static final int BYTES = 32;

    /** @throws EncryptionKeysRefused when there is none */
    List<String> required() {
        if (keys == null || keys.stream().allMatch(String::isBlank)) {
            throw EncryptionKeysRefused.none();
        }
        return keys;
    }
}
