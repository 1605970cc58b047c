/** Consents and answers in MongoDB. */
@NullMarked
package clinic.notification.consent.mongo;

import org.jspecify.annotations.NullMarked;
