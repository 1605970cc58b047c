package clinic.platform.inbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.amqp.ImmediateRequeueAmqpException;

/** How a consumer's thread passes time with a message in hand. */
final class Waiting {

    private static final Duration GLANCE = Duration.ofMillis(100);

    private Waiting() {}

    /** Returns when the time is over or the condition no longer holds, whichever comes first. */
    static void during(Duration length, BooleanSupplier condition) {
        long end = System.nanoTime() + length.toNanos();
        while (condition.getAsBoolean() && System.nanoTime() < end) {
            rest(Math.min(GLANCE.toNanos(), end - System.nanoTime()));
        }
    }

    private static void rest(long nanos) {
        try {
            new CountDownLatch(1).await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImmediateRequeueAmqpException(e);
        }
    }
}
