package clinic.backing;

/** Where an AMQP 0-9-1 broker listens and who may connect. */
public record BrokerAddress(String host, int port, String user, String password) {}
