/** A message is taken once, retried, or parked and replayed. */
@NullMarked
package clinic.platform.inbox;

import org.jspecify.annotations.NullMarked;
