package planted.fact.mongo;

/** An adapter for another one to look at. */
public class MongoUnclean {}
