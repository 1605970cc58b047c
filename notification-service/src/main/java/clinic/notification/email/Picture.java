package clinic.notification.email;

import java.util.Base64;

/**
 * A picture that a letter brings along, so that nobody has to fetch it.
 *
 * @param id what the page calls it; unique in its letter
 */
public record Picture(String id, byte[] png) {

    public static final String TYPE = "image/png";

    /** How the page of a letter names it. */
    public String address() {
        return "cid:" + id;
    }

    /** The same page for readers that have no letter around it. */
    String placedIn(String html) {
        return html.replace(
                address(), "data:" + TYPE + ";base64," + Base64.getEncoder().encodeToString(png));
    }
}
