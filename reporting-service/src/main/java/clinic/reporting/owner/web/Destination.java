package clinic.reporting.owner.web;

import java.net.URI;
import java.util.regex.Pattern;

/** Where to go after signing in: a page of ours or a download, nowhere else. */
final class Destination {

    private static final String PLAIN = "(?:[\\w./=&~-]|%[0-9A-Fa-f]{2})";
    private static final Pattern OURS = Pattern.compile("/(v1/weeks/" + PLAIN + "{1,300})?(\\?" + PLAIN + "{0,300})?");

    /** A way longer than any of ours would not fit into what a browser remembers on its way to an issuer. */
    private static final int LONGEST = 600;

    private Destination() {}

    static URI of(String wanted) {
        return wanted.length() <= LONGEST && OURS.matcher(wanted).matches() ? URI.create(wanted) : URI.create("/");
    }
}
