package clinic.standalone;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

/** Whose queues have to be there before the first event: without them it comes back and waits for the sweep. */
record Subscribers(CompletableFuture<Void> notification, CompletableFuture<Void> reporting) {

    Subscribers() {
        this(new CompletableFuture<>(), new CompletableFuture<>());
    }

    /** Waits for all of them. */
    void await() {
        CompletableFuture.allOf(notification, reporting).join();
    }

    /** None will come any more. */
    void fail(Throwable cause) {
        List.of(notification, reporting).forEach(subscriber -> subscriber.completeExceptionally(cause));
    }

    /** Declares a subscriber's queues before anything else of it starts. */
    record Declaration(GenericApplicationContext context, CompletableFuture<Void> done) implements SmartLifecycle {

        @Override
        public void start() {
            context.getBean(AmqpAdmin.class).initialize();
            done.complete(null);
        }

        @Override
        public void stop() {
            // queues outlive their subscriber
        }

        @Override
        public boolean isRunning() {
            return done.isDone();
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }
}
