package clinic.standalone;

import clinic.backing.EmbeddedServices;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.context.ConfigurableApplicationContext;

/** The three services, each after those it stands on, and the servers below them all. */
record RunningTrial(List<ConfigurableApplicationContext> services, EmbeddedServices backing) implements AutoCloseable {

    /** Starts the servers and the services at once. */
    static RunningTrial start(TrialPorts ports) {
        var subscribers = new Subscribers();
        var services = TrialService.all(ports, subscribers);
        var threads = Executors.newFixedThreadPool(1 + services.size());
        try {
            var backing = CompletableFuture.supplyAsync(EmbeddedServices::start, threads);
            var starting = services.stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> service.start(backing), threads))
                    .toList();
            starting.forEach(service -> service.exceptionally(failure -> {
                subscribers.fail(failure);
                return null;
            }));
            return new RunningTrial(
                    starting.stream().map(CompletableFuture::join).toList(), backing.join());
        } finally {
            threads.shutdown();
        }
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
