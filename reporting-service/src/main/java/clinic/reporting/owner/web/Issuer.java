package clinic.reporting.owner.web;

import clinic.platform.access.Organisation;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Where an organisation's people sign in, by OpenID Connect's authorization code flow. */
final class Issuer {

    /** Where it sends browsers back to. */
    static final String RETURN = "/sign-in/organisation/return";

    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);

    private final IssuerRegistration registration;
    private final OidcAuthorizationCodeAuthenticationProvider verifier =
            new OidcAuthorizationCodeAuthenticationProvider(
                    IssuerConnections.tokens(), user -> new DefaultOidcUser(List.of(), user.getIdToken()));

    Issuer(Organisation organisation) {
        this.registration = new IssuerRegistration(organisation);
    }

    /** @param back {@link #RETURN} as browsers reach it */
    URI address(Departure departure, URI back) {
        return URI.create(
                new IssuerRequest(departure, back).to(registration.get()).getAuthorizationRequestUri());
    }

    /** What it says of who came back with this code: signed by it, for us, now and for this departure. */
    OidcIdToken token(Departure departure, URI back, String code) {
        var request = new IssuerRequest(departure, back).to(registration.get());
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(back.toString())
                .state(departure.state())
                .build();
        var exchange = new OAuth2AuthorizationExchange(request, response);
        try {
            var known = verifier.authenticate(new OAuth2LoginAuthenticationToken(registration.get(), exchange));
            return ((OidcUser)
                            Objects.requireNonNull(Objects.requireNonNull(known).getPrincipal()))
                    .getIdToken();
        } catch (OAuth2AuthenticationException refused) {
            LOG.warn("Nobody was signed in: {}", refused.getError().getErrorCode());
            throw IssuerFault.of(refused);
        } catch (IllegalArgumentException noToken) {
            throw NotSignedIn.unavailable(noToken);
        }
    }
}
