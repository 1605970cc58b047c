/** Workers that go through the ledger again and again. */
@NullMarked
package clinic.notification.email.rounds;

import org.jspecify.annotations.NullMarked;
