package clinic.notification.email.rounds;

import clinic.notification.email.Emails;
import clinic.notification.email.Journal;
import clinic.notification.email.Kind;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts emails, and says in the log when the mail server is in trouble. */
public final class MeteredJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(MeteredJournal.class);

    private final MeterRegistry registry;

    public MeteredJournal(MeterRegistry registry, Emails emails, Clock clock) {
        this.registry = registry;
        Gauge.builder(
                        "clinic.emails.due",
                        emails,
                        ledger -> ledger.due(clock.instant()).count())
                .description("Emails that ought to have left by now")
                .register(registry);
        Gauge.builder("clinic.emails.due.age", emails, ledger -> age(ledger, clock.instant()))
                .description("Time since the longest due email was due")
                .baseUnit("seconds")
                .register(registry);
    }

    private static double age(Emails ledger, Instant now) {
        Instant oldest = ledger.due(now).oldest();
        return oldest == null ? 0 : Duration.between(oldest, now).toMillis() / 1000.0;
    }

    @Override
    public void sent(Kind kind) {
        registry.counter("clinic.emails.sent", "kind", kind.name()).increment();
    }

    @Override
    public void failed(Kind kind, String reason) {
        registry.counter("clinic.emails.failed", "kind", kind.name()).increment();
        LOG.info("An email of kind {} failed: {}", kind, reason);
    }

    @Override
    public void delayed(Kind kind, String reason) {
        registry.counter("clinic.emails.delayed", "kind", kind.name()).increment();
        LOG.warn("The mail server takes nothing at the moment: {}", reason);
    }
}
