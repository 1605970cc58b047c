package clinic.reporting.owner.web;

import clinic.platform.Sha256;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;

/** What a departing browser asks of the issuer; nonce and verifier are told as their hashes. */
record IssuerRequest(Departure departure, URI back) {

    OAuth2AuthorizationRequest to(ClientRegistration issuer) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(issuer.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(issuer.getProviderDetails().getAuthorizationUri()))
                .redirectUri(back.toString())
                .scope("openid")
                .state(departure.state())
                .additionalParameters(Map.of(
                        "nonce",
                        hash(departure.nonce()),
                        PkceParameterNames.CODE_CHALLENGE,
                        hash(departure.verifier()),
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256"))
                .attributes(Map.of("nonce", departure.nonce(), PkceParameterNames.CODE_VERIFIER, departure.verifier()))
                .build();
    }

    private static String hash(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(text));
    }
}
