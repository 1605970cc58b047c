package clinic.journey;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;

/**
 * Where a process drops dead, as after {@code kill -9}: right before or right after one of its writes. A file says at which
 * moment, as long as it is there; each write since then is noted in another.
 */
final class StopPoint implements CommandListener {

    /** What marks a write that carries an event. */
    static final String TELLING = ", telling";

    /** Deletions are left out: whoever clears up repeats them all the time, and mostly nothing is there. */
    private static final Set<String> WRITES = Set.of("insert", "update", "findAndModify");

    private final Path order;
    private final Path notes;
    private final Map<Integer, Integer> underWay = new ConcurrentHashMap<>();

    StopPoint(Path directory) {
        this.order = order(directory);
        this.notes = notes(directory);
    }

    static Path order(Path directory) {
        return directory.resolve("stop-at");
    }

    static Path notes(Path directory) {
        return directory.resolve("writes");
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (Files.exists(order) && isStep(event.getCommandName(), event.getCommand())) {
            int write = noted(event.getCommandName(), event.getCommand());
            underWay.put(event.getRequestId(), write);
            stopAt(new Moment(write, false));
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        var write = underWay.remove(event.getRequestId());
        if (write != null) {
            stopAt(new Moment(write, true));
        }
    }

    /** Locks are no state, and taking events that left out of their documents is no step of anything. */
    private static boolean isStep(String name, BsonDocument command) {
        return WRITES.contains(name)
                && !command.getString(name).getValue().equals("locks")
                && !command.toString().contains("\"$pull\"");
    }

    /** Returns the how manieth it is. */
    private synchronized int noted(String name, BsonDocument command) {
        var telling = command.toString().contains("\"type\": \"clinic.") ? TELLING : "";
        var note = name + " " + command.getString(name).getValue() + telling + System.lineSeparator();
        try {
            Files.writeString(notes, note, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Files.readAllLines(notes).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopAt(Moment moment) {
        try {
            if (Files.readString(order).equals(moment.toString())) {
                Runtime.getRuntime().halt(137);
            }
        } catch (IOException withdrawn) {
            underWay.clear();
        }
    }
}
