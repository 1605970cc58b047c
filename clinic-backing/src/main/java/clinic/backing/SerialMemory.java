package clinic.backing;

import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.concurrent.locks.ReentrantLock;

/** Runs one command after the other and answers with copies: stored documents change while replies are on their way out. */
final class SerialMemory extends MemoryBackend {

    private final ReentrantLock lock = new ReentrantLock();

    SerialMemory() {
        version(ServerVersion.MONGO_5_0);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        lock.lock();
        try {
            return command.equalsIgnoreCase("hello")
                    ? hello(channel, database, query)
                    : super.handleCommand(channel, database, command, query).cloneDeeply();
        } finally {
            lock.unlock();
        }
    }

    private Document hello(Channel channel, String database, Document query) {
        var answer = super.handleCommand(channel, database, "ismaster", query).cloneDeeply();
        answer.remove("ismaster");
        return answer.append("isWritablePrimary", true).append("helloOk", true);
    }
}
