package clinic.platform.inbox;

import clinic.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;

/**
 * A message the service gave up on, in any shape.
 *
 * @param id the same for every delivery of the same message, another after each replay
 * @param clinicId null when the message doesn't say
 * @param headers the sender's
 * @param replays how often it was replayed before
 */
record ParkedMessage(
        String id,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String clinicId,
        String exchange,
        String routingKey,
        Map<String, Object> headers,
        String contentType,
        Body body,
        int replays,
        String reason,
        Instant parkedAt) {

    static ParkedMessage of(Message message, Instant now) {
        ParkedHeaders headers = ParkedHeaders.of(message.getMessageProperties());
        return new ParkedMessage(
                id(message, headers),
                headers.text("cloudEvents_id"),
                headers.text("cloudEvents_type"),
                headers.text("cloudEvents_clinicid"),
                headers.exchange(),
                headers.routingKey(),
                headers.ofSender(),
                contentType(message),
                Body.of(message.getBody()),
                headers.replays(),
                headers.reason(),
                now);
    }

    private static String contentType(Message message) {
        String said = message.getMessageProperties().getContentType();
        return said == null ? MessageProperties.DEFAULT_CONTENT_TYPE : said;
    }

    /** With the number of replays in it, the end of a replay cannot take away what the replayed message left. */
    private static String id(Message message, ParkedHeaders headers) {
        String said = headers.text("cloudEvents_id") + '\n' + headers.routingKey() + '\n' + headers.replays() + '\n';
        MessageDigest digest = Sha256.digest();
        digest.update(said.getBytes(StandardCharsets.UTF_8));
        digest.update(message.getBody());
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
