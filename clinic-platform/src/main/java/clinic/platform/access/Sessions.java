package clinic.platform.access;

import clinic.platform.Refusal;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * Signs browsers in. Nothing is kept of it: the token is signed with the secrets of links, so every instance knows it, and
 * it names the access key or the issuer that vouched for somebody, so it opens nothing any more once that is gone. Until
 * then, or until it expires, it can't be taken back.
 */
public final class Sessions {
    /** The longest. */
    static final Duration LIFETIME = Duration.ofHours(12);

    private final AccessKeys keys;
    private final Supplier<SignedLinks> links;
    private final Supplier<Clock> clock;
    private final @Nullable VouchedSessions vouched;

    Sessions(AccessKeys keys, @Nullable Organisation organisation, Supplier<SignedLinks> links, Supplier<Clock> clock) {
        this.keys = keys;
        this.vouched = organisation == null ? null : new VouchedSessions(organisation, links, clock);
        this.links = links;
        this.clock = clock;
    }

    /** Empty when there is no such access key. */
    public Optional<Session> open(String accessKey) {
        return keys.find(accessKey).map(caller -> new Session(caller, token(caller, accessKey), LIFETIME));
    }

    /**
     * Trades what the organisation's issuer says of somebody, once it has been verified, for a session that ends with it.
     * Empty when it doesn't say who that is here, just as the API would not let such a token in.
     */
    public Optional<Session> open(OidcIdToken verified) {
        return Optional.ofNullable(vouched).flatMap(it -> it.open(verified));
    }

    /** Whether anybody could sign in with an access key. */
    public boolean takesKeys() {
        return !keys.isEmpty();
    }

    /** Whose issuer signs people in; empty where that is not configured. */
    public Optional<Organisation> organisation() {
        return Optional.ofNullable(vouched).map(VouchedSessions::organisation);
    }

    /** A service that signs browsers in does not start without secrets to do so. */
    void ready() {
        Objects.requireNonNull(links.get());
    }

    Optional<Caller> caller(String token) {
        Optional<Caller> known = byKey(token);
        return known.isPresent() || vouched == null ? known : vouched.caller(token);
    }

    private Optional<Caller> byKey(String token) {
        try {
            SignedLink link =
                    links.get().open(LinkPurpose.SESSION, token, clock.get().instant());
            return keys.marked(link.subject()).filter(it -> it.clinicId().equals(link.clinicId()));
        } catch (Refusal forgedOrExpired) {
            return Optional.empty();
        }
    }

    private String token(Caller caller, String accessKey) {
        SignedLink link = new SignedLink(
                LinkPurpose.SESSION,
                caller.clinicId(),
                AccessKeys.mark(accessKey),
                clock.get().instant().plus(LIFETIME));
        return links.get().token(link);
    }
}
