package clinic.platform.inbox;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says when a listener is stopped because of an outage. */
final class InboxHealth implements HealthIndicator {

    private final Map<String, Intake> intakes;

    InboxHealth(Map<String, Intake> intakes) {
        this.intakes = intakes;
    }

    @Override
    public Health health() {
        boolean stopped = intakes.values().stream().anyMatch(Intake::isStoppedByOutage);
        Health.Builder health = stopped ? Health.outOfService() : Health.up();
        intakes.forEach((name, intake) ->
                health.withDetail(name, intake.isStoppedByOutage() ? "stopped by outage" : "listening"));
        return health.build();
    }
}
