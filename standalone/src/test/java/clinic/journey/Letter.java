package clinic.journey;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;

/** An email as it was received, with its parts by their type. */
record Letter(String to, String subject, String messageId, Map<String, String> parts) {

    static Letter of(MimeMessage message) {
        try {
            var parts = new LinkedHashMap<String, String>();
            collect(message, parts);
            var to = message.getRecipients(Message.RecipientType.TO)[0].toString();
            return new Letter(
                    to.replaceAll(".*<|>.*", ""), message.getSubject(), message.getMessageID(), Map.copyOf(parts));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Part part, Map<String, String> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), parts);
            }
        } else {
            var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            parts.put(part.getContentType().replaceAll(";.*", "").strip(), text);
        }
    }

    boolean hasInvitation() {
        return parts.containsKey("text/calendar");
    }

    String method() {
        return calendar().getRequiredProperty("METHOD").getValue();
    }

    /** A property of the calendar entry. */
    String entry(String property) {
        Component event = calendar().getComponent(Component.VEVENT).orElseThrow();
        return event.getRequiredProperty(property).getValue();
    }

    /** Which booking the calendar entry is about. */
    String bookingId() {
        return entry("UID").replaceFirst("@.*", "");
    }

    private Calendar calendar() {
        try {
            return new CalendarBuilder().build(new StringReader(String.valueOf(parts.get("text/calendar"))));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }
}
