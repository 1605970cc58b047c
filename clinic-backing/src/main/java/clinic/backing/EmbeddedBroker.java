package clinic.backing;

import java.util.HashMap;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.BrokerImpl;
import org.apache.qpid.server.model.Port;
import org.apache.qpid.server.model.VirtualHost;

/** An AMQP 0-9-1 broker in memory, on 127.0.0.1, for guest/guest. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Map<String, Object> PORT = Map.of(
            Port.NAME, "AMQP", Port.TYPE, "AMQP", "bindingAddress", "127.0.0.1", "authenticationProvider", "guests");

    private final SystemLauncher launcher;
    private final int port;

    private EmbeddedBroker(SystemLauncher launcher, int port) {
        this.launcher = launcher;
        this.port = port;
    }

    /** Starts the broker and returns when it takes connections; 0 stands for a free port. */
    public static EmbeddedBroker start(int port) {
        var launch = new BrokerLaunch();
        var launcher = new SystemLauncher(launch);
        try {
            launch.startup(launcher);
            outlive(launch.broker());
            return new EmbeddedBroker(launcher, open(launch.broker(), port));
        } catch (RuntimeException e) {
            launcher.shutdown();
            throw e;
        }
    }

    // The port comes last: opened with the broker it would take connections before there is a virtual host for them.
    private static int open(Broker<?> broker, int port) {
        broker.findDefautVirtualHostNode()
                .createChild(VirtualHost.class, Map.of(VirtualHost.NAME, "clinic", VirtualHost.TYPE, "Memory"));
        var attributes = new HashMap<>(PORT);
        attributes.put(Port.PORT, port);
        return broker.createChild(Port.class, attributes).getBoundPort();
    }

    // The broker's own hook would stop it under services that are still closing when the JVM ends.
    private static void outlive(Broker<?> broker) {
        try {
            var hook = BrokerImpl.class.getDeclaredField("_shutdownHook");
            hook.setAccessible(true);
            Runtime.getRuntime().removeShutdownHook((Thread) hook.get(broker));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of the embedded broker has another shutdown hook", e);
        }
    }

    public BrokerAddress address() {
        return new BrokerAddress("127.0.0.1", port, "guest", "guest");
    }

    @Override
    public void close() {
        launcher.shutdown();
    }
}
