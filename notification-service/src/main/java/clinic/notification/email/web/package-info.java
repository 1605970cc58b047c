/** The ledger of emails over HTTP. */
@NullMarked
package clinic.notification.email.web;

import org.jspecify.annotations.NullMarked;
