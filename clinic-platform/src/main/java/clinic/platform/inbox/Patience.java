package clinic.platform.inbox;

import java.util.function.Predicate;

/** Tries a piece of work again, with the message in hand: a few times for its own failures, long for an outage. */
final class Patience {

    private final Intake intake;
    private final InboxProperties properties;
    private final InboxMeters meters;

    Patience(Intake intake, InboxProperties properties, InboxMeters meters) {
        this.intake = intake;
        this.properties = properties;
        this.meters = meters;
    }

    /** @throws GivenUp when the failure is the work's own and came back at every attempt */
    void run(Runnable work) {
        attempt(work, Outage::isBehind);
    }

    /** For work that must not fail for good: every failure is waited out. */
    void runToTheEnd(Runnable work) {
        attempt(work, failure -> true);
    }

    private void attempt(Runnable work, Predicate<Throwable> isOutage) {
        Course course = new Course(intake, properties, meters, isOutage);
        while (true) {
            try {
                work.run();
                return;
            } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
                course.failed(failure);
            }
        }
    }
}
