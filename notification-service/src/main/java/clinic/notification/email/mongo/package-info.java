/** The ledger of emails in MongoDB. */
@NullMarked
package clinic.notification.email.mongo;

import org.jspecify.annotations.NullMarked;
