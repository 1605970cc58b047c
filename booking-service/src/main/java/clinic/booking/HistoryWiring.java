package clinic.booking;

import clinic.booking.appointment.Booking;
import clinic.booking.care.Techniques;
import clinic.booking.client.Client;
import clinic.booking.history.Import;
import clinic.booking.history.ImportDesk;
import clinic.booking.history.IntakeDesk;
import clinic.booking.history.RunningImports;
import clinic.booking.history.Uploads;
import clinic.booking.history.rounds.ImportRounds;
import clinic.booking.history.rounds.ImportShift;
import clinic.booking.practice.Practices;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Import of past sessions. */
@Configuration
class HistoryWiring {

    @Bean
    AggregateStore<Import> importStore(MongoTemplate mongo, OutboxRelay relay) {
        return new AggregateStore<>(mongo, relay, Import.class, "imports", (known, now) -> ResourceClaims.NONE)
                .indexed("state");
    }

    @Bean
    ImportDesk importDesk(
            AggregateStore<Import> imports, RunningImports running, Uploads uploads, Practices practices, Clock clock) {
        return new ImportDesk(imports, running, uploads, practices, clock);
    }

    @Bean
    IntakeDesk intakeDesk(
            AggregateStore<Import> imports,
            AggregateStore<Client> clients,
            AggregateStore<Booking> bookings,
            RunningImports running,
            Uploads uploads,
            Practices practices,
            Techniques techniques,
            Clock clock) {
        IntakeDesk.Stores stores = new IntakeDesk.Stores(imports, clients, bookings);
        return new IntakeDesk(stores, running, uploads, practices, techniques::knows, clock);
    }

    @Bean
    ImportShift importShift(IntakeDesk desk) {
        return new ImportShift(desk);
    }

    @Bean
    ImportRounds importRounds(RunningImports running, ImportShift shift, ImportDesk desk) {
        return new ImportRounds(running, shift, desk);
    }
}
