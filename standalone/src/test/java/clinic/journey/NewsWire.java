package clinic.journey;

import clinic.events.BookingEvent;
import clinic.events.ClientErased;
import clinic.events.ClientUpdated;
import clinic.events.ClinicEvent;
import clinic.events.ClinicPart;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.PractitionerUpdated;
import clinic.events.SettingsUpdated;
import clinic.platform.MessagingNames;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells events as booking-service does: in no promised order, and now and then twice. */
final class NewsWire {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final RabbitTemplate rabbit;
    private final String exchange;
    private final Random random;
    private final List<Told> pending = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private long marks = 1;

    private record Told(EventType type, Message message) {}

    NewsWire(RabbitTemplate rabbit, MessagingNames names, Random random) {
        this.rabbit = rabbit;
        this.exchange = names.events();
        this.random = random;
    }

    void on(BookingEvent event, Instant at) {
        add(event, event.booking().id(), event.booking().version(), at);
    }

    void on(ClinicEvent event, Instant at) {
        if (event instanceof ClientUpdated updated) {
            add(event, updated.client().id(), updated.client().version(), at);
        } else if (event instanceof ClientErased erased) {
            add(event, erased.client().id(), erased.client().version(), at);
        } else if (event instanceof SettingsUpdated settings) {
            add(event, settings.clinic().id(), settings.clinic().version(), at);
        } else if (event instanceof PractitionerUpdated updated) {
            add(event, updated.practitioner().id(), updated.practitioner().version(), at);
        } else {
            on((BookingEvent) event, at);
        }
    }

    /** Sends all that happened since the last time, and old news again; what comes back as known is known after it. */
    long send(Instant at) {
        if (!told.isEmpty() && random.nextInt(4) == 0) {
            pending.add(told.get(random.nextInt(told.size())));
        }
        Collections.shuffle(pending, random);
        pending.forEach(this::send);
        told.addAll(pending);
        pending.clear();
        var clinic = ToldBooking.CLINIC;
        var marked = new ClinicPart(clinic.id(), ++marks, clinic.name(), clinic.timeZone());
        on(new SettingsUpdated(marked, "EUR", "en", null, null, List.of()), at);
        pending.forEach(this::send);
        pending.clear();
        return marks;
    }

    private void send(Told news) {
        rabbit.send(exchange, news.type.routingKey(), news.message);
    }

    private void add(ClinicEvent event, String id, long version, Instant at) {
        var attributes = new EventAttributes(EventType.of(event), "main", id, version, at);
        var body = JSON.writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
        var message = MessageBuilder.withBody(body)
                .setContentType("application/json")
                .setMessageId(attributes.id())
                .copyHeaders(attributes.toHeaders())
                .build();
        pending.add(new Told(attributes.type(), message));
    }
}
