package clinic.backing;

import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.rabbitmq.RabbitMQContainer;
import org.testcontainers.utility.DockerImageName;

/** RabbitMQ and MongoDB as they run in production, in containers that end with the JVM. */
record Containers(RabbitMQContainer rabbit, MongoDBContainer mongo, EmbeddedMail mail) implements BackingServices {

    private static final DockerImageName RABBITMQ = DockerImageName.parse("rabbitmq:4-management");
    private static final DockerImageName MONGODB = DockerImageName.parse("mongo:8");

    static Containers start() {
        var rabbit = new RabbitMQContainer(RABBITMQ);
        var mongo = new MongoDBContainer(MONGODB).withReplicaSet();
        Startables.deepStart(rabbit, mongo).join();
        return new Containers(rabbit, mongo, EmbeddedMail.start(0));
    }

    @Override
    public String mongoUri(String database) {
        return mongo.getReplicaSetUrl(database);
    }

    @Override
    public BrokerAddress broker() {
        return new BrokerAddress(
                rabbit.getHost(), rabbit.getAmqpPort(), rabbit.getAdminUsername(), rabbit.getAdminPassword());
    }
}
