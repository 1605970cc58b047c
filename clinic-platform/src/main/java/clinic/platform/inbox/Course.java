package clinic.platform.inbox;

import clinic.events.MalformedEvent;
import java.time.Duration;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the attempts at one message have gone so far, and what follows from it. */
final class Course {

    private static final Logger log = LoggerFactory.getLogger(Course.class);

    private final Intake intake;
    private final InboxProperties properties;
    private final InboxMeters meters;
    private final Predicate<Throwable> isOutage;
    private int ownFailures;
    private Duration ownPause;
    private long outageSince;
    private Duration outagePause = Duration.ZERO;

    Course(Intake intake, InboxProperties properties, InboxMeters meters, Predicate<Throwable> isOutage) {
        this.intake = intake;
        this.properties = properties;
        this.meters = meters;
        this.isOutage = isOutage;
        this.ownPause = properties.firstPause();
    }

    /**
     * Returns when it is time for another attempt.
     *
     * @throws GivenUp when there shall be none
     * @throws org.springframework.amqp.ImmediateRequeueAmqpException when the listener is being stopped
     */
    void failed(Throwable failure) {
        if (intake.isClosing()) {
            throw intake.handBack();
        }
        if (isOutage.test(failure)) {
            waitOut(failure);
        } else {
            tryAgain(failure);
        }
    }

    private void tryAgain(Throwable failure) {
        if (failure instanceof MalformedEvent || ++ownFailures > properties.retries()) {
            throw new GivenUp(failure);
        }
        meters.retried("failure");
        intake.pause(ownPause);
        ownPause = ownPause.multipliedBy(3);
    }

    private void waitOut(Throwable failure) {
        if (outagePause.isZero()) {
            outageSince = System.nanoTime();
            outagePause = properties.firstPause();
            log.atWarn().addKeyValue("failure", Reason.of(failure)).log("Waiting for an outage to end");
        }
        if (System.nanoTime() - outageSince > properties.patience().toNanos()) {
            intake.stopUntilProbeSucceeds();
            throw intake.handBack();
        }
        meters.retried("outage");
        intake.pause(outagePause);
        outagePause = shorter(outagePause.multipliedBy(2), properties.longestPause());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
