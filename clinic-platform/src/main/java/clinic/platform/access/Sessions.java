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

/**
 * Signs browsers in. Nothing is kept of it: the token is signed with the secrets of links, so every instance knows it, and
 * it names the access key, so it opens nothing any more once that key is gone. Until then, or until it expires, it can't
 * be taken back.
 */
public final class Sessions {
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final AccessKeys keys;
    private final Supplier<SignedLinks> links;
    private final Supplier<Clock> clock;

    Sessions(AccessKeys keys, Supplier<SignedLinks> links, Supplier<Clock> clock) {
        this.keys = keys;
        this.links = links;
        this.clock = clock;
    }

    /** Empty when there is no such access key. */
    public Optional<Session> open(String accessKey) {
        return keys.find(accessKey).map(caller -> new Session(caller, token(caller, accessKey), LIFETIME));
    }

    /** A service that signs browsers in does not start without secrets to do so. */
    void ready() {
        Objects.requireNonNull(links.get());
    }

    Optional<Caller> caller(String token) {
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
