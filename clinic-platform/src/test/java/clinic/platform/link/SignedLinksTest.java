package clinic.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.platform.NotFound;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123Z");
    private static final String OLD = "an old secret of thirty-two bytes";
    private static final String NEW = "a new secret of thirty-two bytes.";

    private final SignedLinks links = signedWith(NEW);
    private final SignedLink link = link(LinkPurpose.BOOKING, "019a9f00-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource
    void opensForItsOwnPurposeOnly(LinkPurpose purpose) {
        String token = links.token(link(purpose, "subject"));
        assertThat(links.open(purpose, token, NOW)).isEqualTo(link(purpose, "subject"));
        for (LinkPurpose other : LinkPurpose.values()) {
            if (other != purpose) {
                assertThatThrownBy(() -> links.open(other, token, NOW)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void isShortAndSafeInAnAddress() {
        assertThat(links.token(link)).matches("[A-Za-z0-9_-]{60,100}");
        assertThat(links.address(link)).isEqualTo(URI.create("https://book.example/x/my/" + links.token(link)));
    }

    @Test
    void noOtherBitsOpenAnything() {
        byte[] bytes = Base64.getUrlDecoder().decode(links.token(link));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, token, NOW))
                    .as("bit " + bit)
                    .isInstanceOf(NotFound.class);
        }
        for (int length = 0; length < bytes.length; length++) {
            String shorter = links.token(link).substring(0, length);
            assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, shorter, NOW))
                    .isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "=", "....", "%00", "Yg", "b", "ÄÖÜ", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void knowsNothingUnderWhatIsNoToken(String token) {
        assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, token, NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, token.repeat(200), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thereIsOneWayToWriteAToken() {
        String token = links.token(link(LinkPurpose.BOOKING, "1234"));
        assertThat(token.length() % 4).isNotZero();
        String padded = token + "=".repeat(4 - token.length() % 4);
        assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, padded, NOW)).isInstanceOf(NotFound.class);
        char last = token.charAt(token.length() - 1);
        String sameBytes = token.substring(0, token.length() - 1) + (char) (last + 1);
        assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, sameBytes, NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void expiresToTheSecond() {
        String token = links.token(link);
        Instant end = link.expiresAt();
        assertThat(links.open(LinkPurpose.BOOKING, token, end.minusNanos(1))).isEqualTo(link);
        assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, token, end))
                .isInstanceOfSatisfying(LinkExpired.class, gone -> {
                    assertThat(gone.status()).isEqualTo(410);
                    assertThat(gone.slug()).isEqualTo("link-expired");
                });
        assertThatThrownBy(() -> links.open(LinkPurpose.OFFER, token, end)).isInstanceOf(NotFound.class);
    }

    @Test
    void secretsCanBeRotated() {
        String old = signedWith(OLD).token(link);
        SignedLinks rotating = signedWith(NEW, OLD);
        assertThat(rotating.open(LinkPurpose.BOOKING, old, NOW)).isEqualTo(link);
        assertThat(rotating.token(link)).isEqualTo(links.token(link)).isNotEqualTo(old);
        assertThatThrownBy(() -> links.open(LinkPurpose.BOOKING, old, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void aClinicAndASubjectCannotRunIntoEachOther() {
        SignedLink one = new SignedLink(LinkPurpose.BOOKING, "ab", "c", NOW.plusSeconds(60));
        SignedLink other = new SignedLink(LinkPurpose.BOOKING, "a", "bc", NOW.plusSeconds(60));
        assertThat(links.token(one)).isNotEqualTo(links.token(other));
        SignedLink odd = new SignedLink(LinkPurpose.BOOKING, "Zürich", "ü/7", NOW.plusSeconds(60));
        assertThat(links.open(LinkPurpose.BOOKING, links.token(odd), NOW)).isEqualTo(odd);
    }

    private static SignedLink link(LinkPurpose purpose, String subject) {
        return new SignedLink(purpose, "main", subject, NOW.plus(Duration.ofDays(1)));
    }

    private static SignedLinks signedWith(String... secrets) {
        return new SignedLinks(new LinkProperties(
                List.of(secrets),
                URI.create("https://book.example/x/"),
                URI.create("https://mail.example"),
                URI.create("https://reports.example")));
    }
}
