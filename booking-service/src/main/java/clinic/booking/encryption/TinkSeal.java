package clinic.booking.encryption;

import clinic.platform.outbox.FieldSeal;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * AES-256-GCM by Tink, bound to the place. A key is known by the start of its own hash, so it may move in the list: put a
 * new one first, and drop the old one when nothing it sealed is left.
 */
public final class TinkSeal implements FieldSeal {

    private final Aead aead;

    /** @throws EncryptionKeysRefused when there is no key, or one that is none */
    public TinkSeal(EncryptionKeys keys) {
        try {
            AeadConfig.register();
            aead = keyset(keys.required()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    @Override
    public byte[] seal(byte[] clear, String place) {
        try {
            return aead.encrypt(clear, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not be sealed", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("was sealed elsewhere or with a key that is not configured", e);
        }
    }

    private static KeysetHandle keyset(List<String> keys) throws GeneralSecurityException {
        KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            byte[] key = bytes(keys.get(i), i + 1);
            int id = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                    .getInt();
            if (!known.add(id)) {
                throw EncryptionKeysRefused.entry(i + 1, "is there twice");
            }
            KeysetHandle.Builder.Entry entry =
                    KeysetHandle.importKey(aesGcm(key, id)).withFixedId(id);
            keyset.addEntry(i == 0 ? entry.makePrimary() : entry);
        }
        return keyset.build();
    }

    @AccessesPartialKey
    private static AesGcmKey aesGcm(byte[] key, int id) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(EncryptionKeys.BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
    }

    private static byte[] bytes(String key, int number) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length == EncryptionKeys.BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw EncryptionKeysRefused.entry(number, "is not base64");
        }
        throw EncryptionKeysRefused.entry(number, "is not " + EncryptionKeys.BYTES + " bytes long");
    }
}
