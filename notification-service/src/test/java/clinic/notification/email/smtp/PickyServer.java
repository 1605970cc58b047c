package clinic.notification.email.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server that answers every recipient the same. */
final class PickyServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String toRecipients;

    PickyServer(String toRecipients) throws IOException {
        this.toRecipients = toRecipients;
        Thread server = new Thread(this::serve, "picky-smtp");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept();
                PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 picky\r\n");
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? toRecipients : "250 fine") + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            // the client has hung up
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
