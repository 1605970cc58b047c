package clinic.platform.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may call.
 *
 * @param keys one entry for each access key, {@code name:clinicId:ROLE:hash}, where the hash is the key's SHA-256 in hex
 */
@ConfigurationProperties("clinic.access")
record AccessProperties(@DefaultValue List<String> keys) {}
