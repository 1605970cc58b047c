package clinic.reporting.owner.web;

import clinic.platform.access.Organisation;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;

/** What the issuer says of itself (OpenID Connect Discovery 1.0), asked when it is first needed: we start without it. */
final class IssuerRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerRegistration.class);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final Organisation organisation;
    private final RestClient http = IssuerConnections.plain();
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    IssuerRegistration(Organisation organisation) {
        this.organisation = organisation;
    }

    ClientRegistration get() {
        ClientRegistration before = known.get();
        if (before != null) {
            return before;
        }
        try {
            ClientRegistration asked = ask();
            known.set(asked);
            return asked;
        } catch (RuntimeException outOfReachOrNoIssuer) {
            LOG.warn("The issuer does not say how to sign in there: {}", outOfReachOrNoIssuer.toString());
            throw NotSignedIn.unavailable(outOfReachOrNoIssuer);
        }
    }

    private ClientRegistration ask() {
        String issuer = organisation.issuer();
        String address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
        Map<String, Object> answer =
                Objects.requireNonNull(http.get().uri(address).retrieve().body(JSON), "an empty answer");
        if (!issuer.equals(answer.get("issuer"))) {
            throw new IllegalStateException("it is another issuer than the one that is configured");
        }
        ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(answer)
                .clientId(organisation.clientId())
                .redirectUri(Issuer.RETURN);
        return organisation.clientSecret().isEmpty()
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : client.clientSecret(organisation.clientSecret()).build();
    }
}
