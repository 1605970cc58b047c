package clinic.journey;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Everything that lies in databases and queues, as text, by the place it lies in. */
record Search(Map<String, String> places) {

    private static final List<String> CONSUMERS = List.of("notification", "reporting");

    static Search through(Premises premises, List<String> services) {
        var places = new LinkedHashMap<String, String>();
        for (var service : services) {
            var database = premises.database(service);
            for (var collection : database.listCollectionNames()) {
                var text = new StringBuilder();
                database.getCollection(collection).find().forEach(document -> text.append(document.toJson()));
                places.put(service + "/" + collection, text.toString());
            }
        }
        return new Search(places);
    }

    Search andQueues(Premises premises) {
        var all = new LinkedHashMap<>(places);
        var rabbit = new RabbitTemplate(premises.broker());
        for (var service : CONSUMERS) {
            for (var queue :
                    List.of(premises.names().inbox(service), premises.names().parked(service))) {
                all.put(queue, rabbit.execute(channel -> waiting(channel, queue)));
            }
        }
        return new Search(all);
    }

    Search and(String place, String text) {
        var all = new LinkedHashMap<>(places);
        all.put(place, text);
        return new Search(all);
    }

    /** Where any of the words stands. */
    Set<String> find(List<String> words) {
        var found = new TreeSet<String>();
        places.forEach((place, text) -> {
            if (words.stream().anyMatch(text::contains)) {
                found.add(place);
            }
        });
        return found;
    }

    /** Looks at the messages and leaves them where they are. */
    static String waiting(Channel channel, String queue) throws IOException {
        var seen = new ArrayList<GetResponse>();
        for (var next = channel.basicGet(queue, false); next != null; next = channel.basicGet(queue, false)) {
            seen.add(next);
        }
        var text = new StringBuilder();
        for (var message : seen) {
            text.append(message.getProps().getHeaders()).append(new String(message.getBody(), StandardCharsets.UTF_8));
            channel.basicNack(message.getEnvelope().getDeliveryTag(), false, true);
        }
        return text.toString();
    }
}
