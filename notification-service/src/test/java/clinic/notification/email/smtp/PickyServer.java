package clinic.notification.email.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server that answers every sender, and every recipient, the same. */
final class PickyServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String toSender;
    private final String toRecipients;
    private final boolean polite;

    PickyServer(String toRecipients) throws IOException {
        this("250 fine", toRecipients, true);
    }

    private PickyServer(String toSender, String toRecipients, boolean polite) throws IOException {
        this.toSender = toSender;
        this.toRecipients = toRecipients;
        this.polite = polite;
        Thread server = new Thread(this::serve, "picky-smtp");
        server.setDaemon(true);
        server.start();
    }

    /** Takes letters, and resets the connection instead of saying goodbye. */
    static PickyServer hangingUpOnFarewell() throws IOException {
        return new PickyServer("250 fine", "250 fine", false);
    }

    static PickyServer answeringSenders(String answer) throws IOException {
        return new PickyServer(answer, "250 fine", true);
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
                if (line.equals("QUIT") && !polite) {
                    client.setSoLinger(true, 0);
                    return;
                }
                if (line.equals("DATA")) {
                    out.print("354 go on\r\n");
                    skipLetter(in);
                }
                out.print(answer(line) + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            // the client has hung up
        }
    }

    private String answer(String line) {
        if (line.startsWith("MAIL")) {
            return toSender;
        }
        return line.startsWith("RCPT") ? toRecipients : "250 fine";
    }

    private static void skipLetter(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
