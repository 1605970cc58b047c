/** Correspondences and the address book in MongoDB. */
@NullMarked
package clinic.notification.occasion.mongo;

import org.jspecify.annotations.NullMarked;
