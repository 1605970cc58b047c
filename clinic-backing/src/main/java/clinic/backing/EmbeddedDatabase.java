package clinic.backing;

import de.bwaldvogel.mongo.MongoServer;

/** A database in memory that speaks MongoDB's protocol. */
public record EmbeddedDatabase(MongoServer server) implements AutoCloseable {

    /** Starts on 127.0.0.1; 0 stands for a free port. */
    public static EmbeddedDatabase start(int port) {
        var server = new MongoServer(new SerialMemory());
        server.bind("127.0.0.1", port);
        return new EmbeddedDatabase(server);
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:" + port() + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
