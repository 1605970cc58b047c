package clinic.booking.history;

import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Where files of past sessions are handed in. */
public class ImportDesk {

    /** Longer than any upload takes. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final AggregateStore<Import> imports;
    private final RunningImports running;
    private final Uploads uploads;
    private final Practices practices;
    private final Clock clock;

    public ImportDesk(
            AggregateStore<Import> imports, RunningImports running, Uploads uploads, Practices practices, Clock clock) {
        this.imports = imports;
        this.running = running;
        this.uploads = uploads;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * Keeps the file first, and only then says that there is an import: what was handed in is never lost, and a file
     * without an import is thrown away.
     *
     * @throws clinic.platform.InvalidRequest when the file has no header that lines could be read by
     */
    public void accept(Caller caller, InputStream file, Reply<Import> reply) throws IOException {
        practices.of(caller.clinicId());
        Instant now = clock.instant();
        ImportId id = ImportId.next();
        Probe probe = new Probe(file);
        boolean accepted = false;
        try {
            uploads.keep(id, probe, now);
            imports.recall(caller.clinicId(), reply);
            Import started = Import.start(id, caller.clinicId(), caller.name(), probe.format(), now);
            reply.refuseReuse();
            imports.insert(new Change<>(started, null, now), reply);
            accepted = true;
        } finally {
            if (!accepted) {
                uploads.discard(id);
            }
        }
    }

    /** Throws away what a crash left of files nobody reads any more. */
    public void tidy() {
        uploads.olderThan(clock.instant().minus(FORGOTTEN)).stream()
                .filter(id -> !running.isRunning(id))
                .forEach(uploads::discard);
    }
}
