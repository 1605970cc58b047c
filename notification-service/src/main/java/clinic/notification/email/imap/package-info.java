/** Emails that come back, read over IMAP. */
@NullMarked
package clinic.notification.email.imap;

import org.jspecify.annotations.NullMarked;
