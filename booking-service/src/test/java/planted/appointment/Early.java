package planted.appointment;

import planted.practice.Unclean;

/** Offends together with the room below it: each needs the other. */
public record Early(Unclean below) {}
