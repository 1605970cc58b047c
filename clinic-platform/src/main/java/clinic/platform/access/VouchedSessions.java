package clinic.platform.access;

import clinic.platform.Refusal;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Sessions of people an issuer vouched for: each names the issuer, the role and the person, and ends with the token. */
record VouchedSessions(Organisation organisation, Supplier<SignedLinks> links, Supplier<Clock> clock) {
    private static final int LONGEST_NAME = 255;

    Optional<Session> open(OidcIdToken verified) {
        try {
            Caller caller = TokenClaims.caller(verified);
            return fits(caller.clinicId()) && fits(caller.name()) ? open(caller, verified) : Optional.empty();
        } catch (InvalidBearerTokenException saysTooLittle) {
            return Optional.empty();
        }
    }

    Optional<Caller> caller(String token) {
        try {
            Instant now = clock.get().instant();
            SignedLink link = links.get().open(LinkPurpose.VOUCHED_SESSION, token, now);
            String[] parts = link.subject().split(" ", 3);
            return parts[0].equals(organisation.mark())
                    ? Optional.of(new Caller(link.clinicId(), parts[2], Role.valueOf(parts[1])))
                    : Optional.empty();
        } catch (Refusal forgedOrExpired) {
            return Optional.empty();
        }
    }

    private Optional<Session> open(Caller caller, OidcIdToken verified) {
        Instant now = clock.get().instant();
        Instant end = now.plus(Sessions.LIFETIME);
        Instant tokens = verified.getExpiresAt();
        if (tokens != null && tokens.isBefore(end)) {
            end = tokens;
        }
        String subject = organisation.mark() + " " + caller.role() + " " + caller.name();
        SignedLink link = new SignedLink(LinkPurpose.VOUCHED_SESSION, caller.clinicId(), subject, end);
        return end.isAfter(now)
                ? Optional.of(new Session(caller, links.get().token(link), Duration.between(now, end)))
                : Optional.empty();
    }

    private static boolean fits(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }
}
