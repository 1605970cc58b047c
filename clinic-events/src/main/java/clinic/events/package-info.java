/**
 * The published language of the clinic: what happened, as other services and other systems read it. Every event carries
 * the whole public state of its aggregate, in parts with a version each, so a reader keeps the newest of every part and
 * never calls back. Types are CloudEvents 1.0; see {@code asyncapi.yaml}.
 */
@NullMarked
package clinic.events;

import org.jspecify.annotations.NullMarked;
