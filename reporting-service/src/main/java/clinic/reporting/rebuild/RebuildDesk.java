package clinic.reporting.rebuild;

import clinic.platform.NotFound;
import clinic.platform.access.Caller;
import clinic.platform.web.Reply;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where an owner asks for the facts to be read once more. */
public class RebuildDesk {

    private static final Duration HOLD_UP = Duration.ofDays(1);

    private final Rebuilds rebuilds;
    private final Feeds feeds;
    private final Clock clock;

    public RebuildDesk(Rebuilds rebuilds, Feeds feeds, Clock clock) {
        this.rebuilds = rebuilds;
        this.feeds = feeds;
        this.clock = clock;
    }

    /**
     * Starts one, or joins the one that runs.
     *
     * @throws NotSetUp when there is nowhere to read from
     */
    public void start(Caller caller, Reply<Rebuild> reply) {
        String clinicId = caller.clinicId();
        rebuilds.recall(clinicId, reply);
        reply.refuseReuse();
        if (!feeds.areSetUpFor(clinicId)) {
            throw new NotSetUp();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        boolean answered = false;
        while (!answered) {
            answered =
                    join(clinicId, now, reply) || rebuilds.add(Rebuild.start(id, clinicId, caller.name(), now), reply);
        }
    }

    private boolean join(String clinicId, Instant now, Reply<Rebuild> reply) {
        Optional<Rebuild> running = rebuilds.running(clinicId);
        running.ifPresent(known -> rebuilds.change(known, Rebuild::askedForAgain, now, reply));
        return running.isPresent();
    }

    /** Whether what is read now may lack facts; for a day, as a rebuild that waits for somebody shall not hold up all. */
    public boolean mayLackFacts(String clinicId) {
        Instant since = clock.instant().minus(HOLD_UP);
        return rebuilds.running(clinicId)
                .filter(it -> it.startedAt().isAfter(since))
                .isPresent();
    }

    /** @throws NotFound when the clinic has no such rebuild */
    public Rebuild find(String clinicId, String id) {
        return rebuilds.find(clinicId, id).orElseThrow(NotFound::new);
    }
}
