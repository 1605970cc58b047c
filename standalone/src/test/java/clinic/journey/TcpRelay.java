package clinic.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a server and can be cut: open connections break, new ones come to nothing. */
final class TcpRelay implements AutoCloseable {

    private final ServerSocket front;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private interface Work {
        void run() throws IOException;
    }

    private TcpRelay(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.front = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
    }

    static TcpRelay before(String host, int port) {
        try {
            var relay = new TcpRelay(host, port);
            start(relay::accept);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return front.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(TcpRelay::hangUp);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    private void accept() throws IOException {
        while (!front.isClosed()) {
            connect(front.accept());
        }
    }

    private void connect(Socket near) {
        try {
            open.add(near);
            var far = new Socket(host, port);
            open.add(far);
            start(() -> pass(near, far));
            start(() -> pass(far, near));
        } catch (IOException e) {
            hangUp(near);
        }
        if (cut) {
            cut();
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // One end hung up, which is how every connection ends here.
                    }
                },
                "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
