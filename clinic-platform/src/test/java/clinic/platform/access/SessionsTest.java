package clinic.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.Signing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final String SECRET = "signs the links of this very test";
    private static final String OWNER = "owner:main:OWNER:" + AccessKey.hash("key");
    private static final Instant MORNING = Instant.parse("2026-11-16T08:00:00Z");

    private Instant now = MORNING;

    @Test
    void aTokenStandsForItsKeyWhereverItIsRead() {
        String token = sessions(SECRET, OWNER).open("key").orElseThrow().token();
        assertThat(sessions(SECRET, OWNER).caller(token)).contains(new Caller("main", "owner", Role.OWNER));
    }

    @Test
    void aKeyNobodyHasOpensNothing() {
        assertThat(sessions(SECRET, OWNER).open("another")).isEmpty();
        assertThat(sessions(SECRET, OWNER).open("")).isEmpty();
    }

    @Test
    void aTokenEndsWithItsTime() {
        Sessions sessions = sessions(SECRET, OWNER);
        Session session = sessions.open("key").orElseThrow();
        now = MORNING.plus(session.lifetime()).minusSeconds(1);
        assertThat(sessions.caller(session.token())).isPresent();
        now = MORNING.plus(session.lifetime());
        assertThat(sessions.caller(session.token())).isEmpty();
        assertThat(session.lifetime()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void aTokenEndsWithItsKey() {
        String token = sessions(SECRET, OWNER).open("key").orElseThrow().token();
        String changed = OWNER.replace(AccessKey.hash("key"), AccessKey.hash("new"));
        assertThat(sessions(SECRET, changed).caller(token)).isEmpty();
        assertThat(sessions(SECRET, OWNER.replace("main", "other")).caller(token))
                .isEmpty();
        assertThat(sessions(SECRET, OWNER.replace("OWNER", "PRACTITIONER")).caller(token))
                .contains(new Caller("main", "owner", Role.PRACTITIONER));
    }

    @Test
    void nothingElseIsAToken() {
        Sessions sessions = sessions(SECRET, OWNER);
        String token = sessions.open("key").orElseThrow().token();
        String link = Signing.with(SECRET)
                .token(new SignedLink(LinkPurpose.BOOKING, "main", AccessKeys.mark("key"), MORNING.plusSeconds(60)));
        String foreign = sessions("signs the links of another house!!", OWNER)
                .open("key")
                .orElseThrow()
                .token();
        assertThat(List.of(
                        "", "no token", token + "A", token.substring(1), link, foreign, "key", AccessKeys.mark("key")))
                .allSatisfy(it -> assertThat(sessions.caller(it)).isEmpty());
    }

    @Test
    void aTokenIsNotTold() {
        Session session = sessions(SECRET, OWNER).open("key").orElseThrow();
        assertThat(session.toString()).contains("owner").doesNotContain(session.token());
    }

    private Sessions sessions(String secret, String entry) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return new Sessions(AccessKeys.of(List.of(entry)), null, () -> Signing.with(secret), () -> clock);
    }
}
