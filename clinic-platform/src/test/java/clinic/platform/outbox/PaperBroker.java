package clinic.platform.outbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Writes down what it is given and answers as it was told to. */
final class PaperBroker implements EventPublisher {

    final List<OutboxEntry> received = new CopyOnWriteArrayList<>();
    volatile Function<OutboxEntry, CompletableFuture<Boolean>> answer = PaperBroker::taken;

    static CompletableFuture<Boolean> taken(OutboxEntry entry) {
        return CompletableFuture.completedFuture(true);
    }

    static CompletableFuture<Boolean> refused(OutboxEntry entry) {
        return CompletableFuture.completedFuture(false);
    }

    static CompletableFuture<Boolean> silent(OutboxEntry entry) {
        return new CompletableFuture<>();
    }

    @Override
    public CompletableFuture<Boolean> publish(OutboxEntry entry) {
        received.add(entry);
        return answer.apply(entry);
    }
}
