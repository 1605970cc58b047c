package clinic.reporting.rebuild;

import clinic.events.MalformedEvent;
import clinic.platform.inbox.StructuredEvents;
import clinic.platform.web.Replies;
import clinic.platform.web.Unavailability;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * A stretch of work on rebuilds. What is read goes the way events go, of which the newest win, so it makes no difference
 * which of them were known, come meanwhile or come once more because the work was broken off after the last kept cursor.
 */
public class RebuildShift {

    private static final Logger LOG = System.getLogger(RebuildShift.class.getName());

    private final Rebuilds rebuilds;
    private final Feeds feeds;
    private final StructuredEvents inbox;
    private final Clock clock;

    public RebuildShift(Rebuilds rebuilds, Feeds feeds, StructuredEvents inbox, Clock clock) {
        this.rebuilds = rebuilds;
        this.feeds = feeds;
        this.inbox = inbox;
        this.clock = clock;
    }

    public void work(BooleanSupplier mayGoOn) {
        for (Rebuild rebuild : rebuilds.running()) {
            Rebuild at = rebuild;
            while (mayGoOn.getAsBoolean() && at.isRunning() && !at.waitsAt(now())) {
                at = page(at);
            }
        }
    }

    private Rebuild page(Rebuild at) {
        try {
            Feeds.Leaf leaf = feeds.read(at.clinicId(), at.place());
            Tally tally = at.tally();
            for (JsonNode item : leaf.items()) {
                tally = taken(at.clinicId(), item, tally);
            }
            Tally reached = tally;
            return change(at, known -> known.advanced(leaf.next(), reached, now()));
        } catch (FeedOut e) {
            return hindered(at, e.what());
        } catch (RuntimeException e) {
            return ownFailure(at, e);
        }
    }

    private Rebuild hindered(Rebuild at, String what) {
        return change(at, known -> known.hindered(what, now()));
    }

    private Tally taken(String clinicId, JsonNode item, Tally before) {
        try {
            inbox.take(clinicId, item);
            return before.taken();
        } catch (MalformedEvent e) {
            LOG.log(Level.WARNING, "An item of a feed is passed over: {0}", e.getMessage());
            return before.notUnderstood();
        }
    }

    /** Facts that are missing would be archived as missing if it ended here: it waits until somebody has mended us. */
    private Rebuild ownFailure(Rebuild at, RuntimeException e) {
        if (Unavailability.isBehind(e)) {
            throw e;
        }
        return hindered(at, "reporting-service: " + e.getClass().getSimpleName());
    }

    /** Nothing is changed for whoever lost the lock, and another got further. */
    private Rebuild change(Rebuild at, UnaryOperator<Rebuild> step) {
        return rebuilds.change(
                at,
                known -> known.isRunning() && known.place().equals(at.place()) ? step.apply(known) : known,
                now(),
                Replies.none());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
