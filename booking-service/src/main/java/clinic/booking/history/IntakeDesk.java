package clinic.booking.history;

import clinic.booking.appointment.Booking;
import clinic.booking.client.Client;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.access.Author;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Where imports are worked on, one after the other. What is done is written down part by part, so that anyone can go on. */
public class IntakeDesk {

    private static final Duration SHIFT = Duration.ofSeconds(10);

    private final Stores stores;
    private final RunningImports running;
    private final Uploads uploads;
    private final Practices practices;
    private final Predicate<String> techniques;
    private final Clock clock;

    /** What an import writes to. */
    public record Stores(
            AggregateStore<Import> imports, AggregateStore<Client> clients, AggregateStore<Booking> bookings) {}

    /** @param techniques tells the codes of the catalogue */
    public IntakeDesk(
            Stores stores,
            RunningImports running,
            Uploads uploads,
            Practices practices,
            Predicate<String> techniques,
            Clock clock) {
        this.stores = stores;
        this.running = running;
        this.uploads = uploads;
        this.practices = practices;
        this.techniques = techniques;
        this.clock = clock;
    }

    /** Works on the import that waits longest, for a while. One at a time, as two could register the same client twice. */
    public void work(BooleanSupplier mayGoOn) {
        running.oldest().ifPresent(oldest -> new Author(oldest.by(), null).does(() -> work(oldest, mayGoOn)));
    }

    /** Ends the import that waits longest: something is in its way that will not go away. */
    public void giveUp() {
        running.oldest().ifPresent(this::fail);
    }

    private void work(Import from, BooleanSupplier mayGoOn) {
        Import now = from;
        Practice practice = practices.of(from.clinicId());
        ClientBook book = new ClientBook(
                        stores.clients(), from.clinicId(), practice.clinic().locale())
                .load();
        Instant until = clock.instant().plus(SHIFT);
        try (Table table = Table.open(uploads.open(from.id()), from.format())) {
            table.skipTo(from.tally().next());
            while (now.state() == Import.State.RUNNING
                    && mayGoOn.getAsBoolean()
                    && clock.instant().isBefore(until)) {
                now = step(now, book, table);
            }
        } catch (IOException e) {
            now = fail(now);
        }
        if (now.state() != Import.State.RUNNING) {
            uploads.discard(now.id());
        }
    }

    private Import step(Import before, ClientBook book, Table table) throws IOException {
        Instant now = clock.instant();
        Intake intake = new Intake(stores.bookings(), book, techniques);
        Tally tally = intake.take(before, practices.of(before.clinicId()), table, now);
        return write(
                before,
                table.isRead() ? before.finished(Import.State.COMPLETED, tally, now) : before.advanced(tally),
                now);
    }

    private Import fail(Import before) {
        Instant now = clock.instant();
        uploads.discard(before.id());
        return write(before, before.finished(Import.State.FAILED, before.tally(), now), now);
    }

    /** Whoever went on with it meanwhile knows better. */
    private Import write(Import before, Import after, Instant now) {
        return stores.imports()
                .change(
                        before.clinicId(),
                        before.key(),
                        new IfMatch(before.version()),
                        known -> new Change<>(after, null, now),
                        Replies.none());
    }
}
