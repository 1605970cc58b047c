package planted.appointment.web;

import planted.appointment.mongo.MongoEarly;

/** Offends on purpose: an adapter that sees another one. */
public record PryingController(MongoEarly seen) {}
