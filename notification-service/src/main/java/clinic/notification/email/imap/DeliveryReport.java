package clinic.notification.email.imap;

import clinic.notification.email.FailureReport;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report that an email was not delivered, RFC 3464. Warnings of a delay are none. */
final class DeliveryReport {

    private static final Pattern STATUS = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

    private DeliveryReport() {}

    static Optional<FailureReport> read(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        @Nullable String status = null;
        @Nullable String messageId = null;
        for (int n = 0; n < parts.getCount(); n++) {
            BodyPart part = parts.getBodyPart(n);
            if (part.isMimeType("message/delivery-status")) {
                status = status(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                messageId = messageId(part);
            }
        }
        return status == null || messageId == null
                ? Optional.empty()
                : Optional.of(new FailureReport(messageId, status));
    }

    /** Of the first recipient the server has given up on; there is only one in emails from here. */
    private static @Nullable String status(Part part) throws MessagingException, IOException {
        return headers(part).stream()
                .filter(fields -> header(fields, "Action").anyMatch("failed"::equalsIgnoreCase))
                .flatMap(fields -> header(fields, "Status"))
                .map(text -> text.split("[\\s(]", 2)[0])
                .filter(text -> STATUS.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }

    /** The email that came back is attached whole, or only its header is. */
    private static @Nullable String messageId(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Message original) {
            String[] ids = original.getHeader("Message-ID");
            return ids == null ? null : ids[0];
        }
        return headers(part).stream()
                .limit(1)
                .flatMap(fields -> header(fields, "Message-ID"))
                .findFirst()
                .orElse(null);
    }

    /** Groups of fields, parted by empty lines. */
    private static List<InternetHeaders> headers(Part part) throws MessagingException, IOException {
        List<InternetHeaders> groups = new ArrayList<>();
        try (InputStream in = part.getInputStream()) {
            InternetHeaders group = new InternetHeaders(in);
            while (group.getAllHeaderLines().hasMoreElements()) {
                groups.add(group);
                group = new InternetHeaders(in);
            }
        }
        return groups;
    }

    private static Stream<String> header(InternetHeaders fields, String name) {
        return Stream.ofNullable(fields.getHeader(name, null)).map(String::strip);
    }
}
