package clinic.standalone;

import clinic.backing.EmbeddedServices;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.context.ConfigurableApplicationContext;

/** The three services, each after those it stands on, and the servers below them all. */
record RunningTrial(List<ConfigurableApplicationContext> services, EmbeddedServices backing) implements AutoCloseable {

    /** Starts the given services at once. */
    static RunningTrial start(EmbeddedServices backing, List<TrialService> services) {
        var threads = Executors.newFixedThreadPool(services.size());
        try {
            var starting = services.stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> service.start(backing), threads))
                    .toList();
            return new RunningTrial(
                    starting.stream().map(CompletableFuture::join).toList(), backing);
        } finally {
            threads.shutdown();
        }
    }

    ConfigurableApplicationContext booking() {
        return services.get(0);
    }

    /** Where each service listens, in their order. */
    List<String> addresses() {
        return services.stream()
                .map(service -> service.getEnvironment().getRequiredProperty("local.server.port"))
                .map(port -> "http://localhost:" + port)
                .toList();
    }

    @Override
    public void close() {
        for (var last = services.size() - 1; last >= 0; last--) {
            services.get(last).close();
        }
        backing.close();
    }
}
