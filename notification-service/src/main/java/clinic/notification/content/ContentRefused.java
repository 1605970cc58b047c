package clinic.notification.content;

import java.nio.file.Path;

/** What a clinic wrote cannot be used; says where and why. */
public class ContentRefused extends RuntimeException {

    public ContentRefused(String source, String reason) {
        super(source + ": " + reason);
    }

    ContentRefused(Path source, String reason) {
        this(source.toString(), reason);
    }
}
