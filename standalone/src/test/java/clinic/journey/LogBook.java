package clinic.journey;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Every line the services of this process log from when it is opened, down to what they log when asked for details. */
final class LogBook extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final StringBuffer lines = new StringBuffer();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("clinic");

    /** Open it when the services run: each of them sets logging up anew. */
    static LogBook open() {
        var book = new LogBook();
        book.setContext(book.root.getLoggerContext());
        book.start();
        book.root.addAppender(book);
        book.own.setLevel(Level.TRACE);
        return book;
    }

    @Override
    protected void append(ILoggingEvent line) {
        lines.append(line.getFormattedMessage()).append(line.getKeyValuePairs()).append('\n');
        if (line.getThrowableProxy() != null) {
            lines.append(ThrowableProxyUtil.asString(line.getThrowableProxy()));
        }
    }

    String text() {
        return lines.toString();
    }

    @Override
    public void close() {
        own.setLevel(null);
        root.detachAppender(this);
        stop();
    }
}
