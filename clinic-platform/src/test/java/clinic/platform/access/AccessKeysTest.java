package clinic.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessKeysTest {
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void knowsAKeyByItsHash() {
        AccessKeys keys = AccessKeys.of(List.of(" desk:main:FRONT_DESK:" + HASH_OF_ABC.toUpperCase() + " "));
        assertThat(keys.find("abc")).contains(new Caller("main", "desk", Role.FRONT_DESK));
        assertThat(keys.find("abd")).isEmpty();
        assertThat(keys.find(HASH_OF_ABC)).isEmpty();
    }

    @Test
    void hasOneNameInSeveralClinics() {
        AccessKeys keys = AccessKeys.of(
                List.of("desk:main:FRONT_DESK:" + HASH_OF_ABC, "desk:other:FRONT_DESK:" + AccessKey.hash("other")));
        assertThat(keys.find("other").map(Caller::clinicId)).contains("other");
    }

    @ParameterizedTest
    @CsvSource({
        "secret,is not of the form",
        "desk:main:FRONT_DESK,is not of the form",
        ":main:FRONT_DESK:HASH,is not of the form",
        "desk::FRONT_DESK:HASH,is not of the form",
        "desk:main:FRONT_DESK:HASH:more,is not of the form",
        "desk:main:CLEANER:HASH,has a role other than",
        "desk:main:OWNER:secret,64 hex digits",
        "desk:main:OWNER:HASH0,64 hex digits"
    })
    void refusesAnEntryWithoutRepeatingIt(String entry, String reason) {
        assertThatThrownBy(() -> AccessKeys.of(List.of(entry.replace("HASH", HASH_OF_ABC))))
                .isInstanceOf(AccessKeysRefused.class)
                .hasMessageContaining("Entry 1 of clinic.access.keys " + (reason.startsWith("64") ? "does" : reason))
                .hasMessageContaining(reason)
                .hasMessageContaining("sha256sum")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining(HASH_OF_ABC);
    }

    @Test
    void refusesTwoEntriesOfOneNameOrOneHash() {
        String first = "desk:main:FRONT_DESK:" + HASH_OF_ABC;
        assertThatThrownBy(() -> AccessKeys.of(List.of(first, "desk:main:OWNER:" + AccessKey.hash("b"))))
                .hasMessageContaining("Entry 2 of clinic.access.keys has the name");
        assertThatThrownBy(() -> AccessKeys.of(List.of(first, "owner:main:OWNER:" + HASH_OF_ABC)))
                .hasMessageContaining("Entry 2 of clinic.access.keys has the hash");
    }
}
