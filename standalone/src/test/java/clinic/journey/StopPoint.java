package clinic.journey;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.bson.BsonDocument;

/**
 * Where a process stops: right before or right after one of its writes to the collections watched. Each write is two
 * moments. It says in a file that it stopped and does nothing more on that thread, until it is killed.
 */
final class StopPoint implements CommandListener {

    private static final Set<String> WATCHED = Set.of("bookings", "plans", "waitlist");

    private final Path directory;
    private final Set<Integer> underWay = ConcurrentHashMap.newKeySet();
    private int moment;

    StopPoint(Path directory) {
        this.directory = directory;
    }

    static Path armed(Path directory) {
        return directory.resolve("stop-at");
    }

    static Path stopped(Path directory) {
        return directory.resolve("stopped");
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (changesState(event.getCommandName(), event.getCommand())) {
            underWay.add(event.getRequestId());
            pass(event.getCommandName() + " before");
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (underWay.remove(event.getRequestId())) {
            pass(event.getCommandName() + " after");
        }
    }

    /** Taking sent events out of a document is not part of any job. */
    private static boolean changesState(String name, BsonDocument command) {
        boolean write = name.equals("insert") || name.equals("update");
        return write
                && WATCHED.contains(command.getString(name).getValue())
                && !command.toString().contains("\"$pull\"");
    }

    private synchronized void pass(String what) {
        try {
            if (Files.exists(armed(directory))
                    && ++moment
                            == Integer.parseInt(
                                    Files.readString(armed(directory)).strip())) {
                Files.writeString(stopped(directory), what);
                new CountDownLatch(1).await();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
