package clinic.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What the last sweep of this instance found waiting: in metrics, and in health once it waits too long. */
class OutboxBacklog implements HealthIndicator {

    private static final Duration TOO_LONG = Duration.ofMinutes(5);

    private final Clock clock;
    private volatile int size;
    private volatile @Nullable Instant oldest;

    OutboxBacklog(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        Gauge.builder("clinic.outbox.backlog", this, OutboxBacklog::size)
                .description("Events the last sweep found unsent")
                .register(meters);
        Gauge.builder("clinic.outbox.oldest", this, backlog -> backlog.age().toMillis() / 1000.0)
                .description("Age of the oldest unsent event")
                .baseUnit("seconds")
                .register(meters);
    }

    void found(List<Instant> waiting) {
        size = waiting.size();
        oldest = waiting.stream().min(Instant::compareTo).orElse(null);
    }

    int size() {
        return size;
    }

    private Duration age() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    @Override
    public Health health() {
        Health.Builder health = age().compareTo(TOO_LONG) > 0 ? Health.down() : Health.up();
        return health.withDetail("backlog", size)
                .withDetail("oldestSeconds", age().toSeconds())
                .build();
    }
}
