package clinic.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How browsers sign in at the issuer whose tokens the API takes.
 *
 * @param clientId what the issuer knows this service as; empty and nobody signs in there
 * @param clientSecret empty for a client that has none
 */
@ConfigurationProperties("clinic.sign-in")
record SignInProperties(
        @DefaultValue("") String clientId, @DefaultValue("") String clientSecret) {
    @Nullable
    Organisation at(String issuer) {
        return issuer.isBlank() || clientId.isBlank() ? null : new Organisation(issuer, clientId, clientSecret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SignInProperties[clientId=" + clientId + "]";
    }
}
