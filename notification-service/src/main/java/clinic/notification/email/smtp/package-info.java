/** Letters on their way through an SMTP server. */
@NullMarked
package clinic.notification.email.smtp;

import org.jspecify.annotations.NullMarked;
