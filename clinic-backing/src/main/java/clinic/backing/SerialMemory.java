package clinic.backing;

import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
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

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new MemoryDatabase(name, getCursorRegistry()) {
            @Override
            protected Index<Integer> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                return IdIndex.covers(keys)
                        ? new IdIndex(index, keys)
                        : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
            }
        };
    }

    private Document hello(Channel channel, String database, Document query) {
        var answer = super.handleCommand(channel, database, "ismaster", query).cloneDeeply();
        answer.remove("ismaster");
        return answer.append("isWritablePrimary", true).append("helloOk", true);
    }
}
