/** Journeys through all three services over HTTP, AMQP and SMTP, undisturbed and disturbed. */
@NullMarked
package clinic.journey;

import org.jspecify.annotations.NullMarked;
