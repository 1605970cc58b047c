package planted.fact.web;

import planted.fact.mongo.MongoUnclean;

/** Offends on purpose: an adapter that sees another one. */
public record PryingController(MongoUnclean seen) {}
