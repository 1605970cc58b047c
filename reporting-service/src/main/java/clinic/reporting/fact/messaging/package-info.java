/** How facts come in: from the events of the clinic. */
@NullMarked
package clinic.reporting.fact.messaging;

import org.jspecify.annotations.NullMarked;
