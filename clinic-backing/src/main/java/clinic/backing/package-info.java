/** The broker, database and SMTP server the services stand on, for the trial and for tests. */
@NullMarked
package clinic.backing;

import org.jspecify.annotations.NullMarked;
