package clinic.backing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** An SMTP server that takes emails for anybody and shows them instead of delivering them. */
public record EmbeddedMail(GreenMail greenMail) implements AutoCloseable {

    private static final long START_MILLIS = 20_000;

    /** Starts on 127.0.0.1; 0 stands for a free port. */
    public static EmbeddedMail start(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        var greenMail = new GreenMail(setup);
        greenMail.start();
        return new EmbeddedMail(greenMail);
    }

    public int port() {
        return greenMail.getSmtp().getPort();
    }

    public List<MimeMessage> received() {
        return List.of(greenMail.getReceivedMessages());
    }

    @Override
    public void close() {
        greenMail.stop();
    }
}
