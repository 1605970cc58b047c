package clinic.notification.email;

import org.jspecify.annotations.Nullable;

/**
 * How mail programs tell an email from others.
 *
 * @param messageId the same for every attempt
 * @param answers Message-ID of the email it belongs under; null for one that stands alone
 */
public record Stamp(String messageId, @Nullable String answers) {}
