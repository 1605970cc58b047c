/**
 * An event leaves the document it was written in: state, claims, events and kept answer are one write of one document;
 * the relay publishes the events with confirms and removes them once the broker has them.
 */
@NullMarked
package clinic.platform.outbox;

import org.jspecify.annotations.NullMarked;
