package clinic.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What emails say.
 *
 * @param folder with texts and templates that replace those that come with the service; none where it is not named
 */
@ConfigurationProperties("clinic.email.content")
record ContentProperties(@Nullable String folder) {}
