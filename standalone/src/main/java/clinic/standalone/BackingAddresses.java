package clinic.standalone;

import clinic.backing.EmbeddedServices;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** Where a service finds the servers: they start while it does, and who asks too early waits. */
final class BackingAddresses extends EnumerablePropertySource<CompletableFuture<EmbeddedServices>> {

    private final Map<String, Function<EmbeddedServices, Object>> addresses;

    BackingAddresses(String database, CompletableFuture<EmbeddedServices> backing) {
        super("backing", backing);
        addresses = Map.of(
                "spring.mongodb.uri", started -> started.mongoUri(database),
                "spring.mail.port", EmbeddedServices::smtpPort,
                "spring.rabbitmq.port", started -> started.broker().port(),
                "spring.rabbitmq.username", started -> started.broker().user(),
                "spring.rabbitmq.password", started -> started.broker().password());
    }

    @Override
    public String[] getPropertyNames() {
        return addresses.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        var address = addresses.get(name);
        return address == null ? null : address.apply(source.join());
    }
}
