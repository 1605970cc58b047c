package planted.appointment.mongo;

/** An adapter for another one to look at. */
public class MongoEarly {}
