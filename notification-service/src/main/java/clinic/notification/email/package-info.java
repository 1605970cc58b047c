/** The ledger of emails: what ought to be sent, what was sent, and the dispatch that makes the one the other. */
@NullMarked
package clinic.notification.email;

import org.jspecify.annotations.NullMarked;
