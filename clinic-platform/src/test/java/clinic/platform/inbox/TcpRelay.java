package clinic.platform.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a server and can be cut. */
final class TcpRelay {

    private final ServerSocket front;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    TcpRelay(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            this.front = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(TcpRelay::close);
        open.clear();
    }

    void restore() {
        cut = false;
    }

    private void accept() throws IOException {
        while (!front.isClosed()) {
            Socket near = front.accept();
            if (cut) {
                near.close();
            } else {
                join(near, new Socket(host, port));
            }
        }
    }

    private void join(Socket near, Socket far) {
        open.add(near);
        open.add(far);
        inBackground(() -> pass(near, far));
        inBackground(() -> pass(far, near));
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Wire {
        void carry() throws IOException;
    }

    private static void inBackground(Wire wire) {
        Thread thread = new Thread(() -> {
            try {
                wire.carry();
            } catch (IOException e) {
                // An end was closed, which is what this is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
