/** Pages behind the links of emails, for clients without an account. */
@NullMarked
package clinic.notification.consent.web;

import org.jspecify.annotations.NullMarked;
