/** The trial: all three services in one process with an embedded broker, database and SMTP server. */
@NullMarked
package clinic.standalone;

import org.jspecify.annotations.NullMarked;
