package clinic.reporting;

import clinic.events.EventType;
import clinic.platform.MessagingNames;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other services send, and what they would get of ours. */
record Broker(RabbitTemplate rabbit, AmqpAdmin admin, MessagingNames names) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    void send(Told told) {
        Message message = MessageBuilder.withBody(JSON.writeValueAsBytes(told.event()))
                .setContentType("application/json")
                .copyHeaders(told.attributes().toHeaders())
                .build();
        rabbit.send(names.events(), told.attributes().type().routingKey(), message);
    }

    String listenForWeeks() {
        String queue = names.namespace() + ".weeks";
        admin.declareQueue(new Queue(queue, false, false, false));
        admin.declareBinding(new Binding(
                queue, Binding.DestinationType.QUEUE, names.events(), EventType.WEEK_PUBLISHED.routingKey(), null));
        return queue;
    }

    /** As many as are awaited, and whatever else comes within a short while after; each once, however often it came. */
    List<JsonNode> heard(String queue, int awaited) {
        return heard(queue, "", awaited);
    }

    /** The same of one week alone, as other tests publish theirs. */
    List<JsonNode> heard(String queue, String week, int awaited) {
        List<JsonNode> heard = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (true) {
            long patience = heard.size() < awaited ? 20_000 : 500;
            Message message = rabbit.receive(queue, patience);
            if (message == null) {
                return heard;
            }
            JsonNode event = JSON.readTree(message.getBody());
            String id = message.getMessageProperties().getHeader("cloudEvents_id");
            if (event.at("/week").asString().startsWith(week) && ids.add(id)) {
                heard.add(event);
            }
        }
    }
}
