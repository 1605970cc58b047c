package clinic.platform.link;

import java.util.Arrays;
import java.util.Optional;

/** What a signed link is good for. One made for a purpose opens nothing else. */
public enum LinkPurpose {
    /** A client's own page; the subject is a booking's id. */
    BOOKING('b', "/my/"),
    /** A freed slot that waits for an answer; the subject is the offer's id. */
    OFFER('o', "/offers/"),
    /** A practitioner's calendar feed; its address is made with {@link SignedLinks#address(LinkPurpose, String)}. */
    CALENDAR('c', "/"),
    /** No more emails a client can do without; the subject is the client's id. */
    UNSUBSCRIBE('u', "/unsubscribe/"),
    /** Which emails a client wants; the subject is the client's id. */
    PREFERENCES('e', "/preferences/"),
    /** How a client feels some time after a session; the subject is the booking's id. */
    PAIN_CHECK('p', "/pain-check/"),
    /** A weekly report on paper; the subject is its week, and behind a slash the practitioner it is about. */
    REPORT('r', "/reports/"),
    /** A browser that is signed in; the subject is the mark of an access key. It travels in a cookie, never in an address. */
    SESSION('s', "/"),
    /** As {@link #SESSION}, of somebody an issuer of tokens vouched for; the subject names the issuer and the person. */
    VOUCHED_SESSION('v', "/"),
    /** A browser on its way to an issuer of tokens and back; the subject is a secret. It travels in a cookie too. */
    DEPARTURE('d', "/sign-in/");

    private final char code;
    private final String path;

    LinkPurpose(char code, String path) {
        this.code = code;
        this.path = path;
    }

    byte code() {
        return (byte) code;
    }

    String path() {
        return path;
    }

    static Optional<LinkPurpose> of(byte code) {
        return Arrays.stream(values()).filter(purpose -> purpose.code() == code).findFirst();
    }
}
