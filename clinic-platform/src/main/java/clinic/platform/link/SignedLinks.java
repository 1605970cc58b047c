package clinic.platform.link;

import clinic.platform.NotFound;
import java.net.URI;
import java.time.Instant;

/**
 * Makes and opens signed links. Whoever has a link may do what it is for, so it is sent to that person only; it holds ids
 * and no one's data, and services that share their secrets open each other's.
 */
public final class SignedLinks {
    private final LinkSecrets secrets;
    private final LinkProperties properties;

    SignedLinks(LinkProperties properties) {
        this.secrets = LinkSecrets.of(properties.secrets());
        this.properties = properties;
    }

    /** The part of an address that opens the link: letters, digits, {@code -} and {@code _}. */
    public String token(SignedLink link) {
        byte[] payload = LinkToken.payload(link);
        return new LinkToken(payload, secrets.sign(payload)).text();
    }

    /** The whole address, at the service that opens links of this purpose. */
    public URI address(SignedLink link) {
        return address(link.purpose(), link.purpose().path() + token(link));
    }

    /** A path at the service that opens links of this purpose. */
    public URI address(LinkPurpose purpose, String path) {
        URI base = properties.base(purpose);
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    /**
     * Reads a token.
     *
     * @throws NotFound when it was not signed here, not for this purpose, or was changed
     * @throws LinkExpired when its time is over
     */
    public SignedLink open(LinkPurpose purpose, String token, Instant now) {
        SignedLink link = LinkToken.parse(token)
                .filter(read -> secrets.haveSigned(read.payload(), read.signature()))
                .flatMap(LinkToken::link)
                .filter(read -> read.purpose() == purpose)
                .orElseThrow(NotFound::new);
        if (!link.expiresAt().isAfter(now)) {
            throw new LinkExpired();
        }
        return link;
    }
}
