/** Editions and publications in MongoDB. */
@NullMarked
package clinic.reporting.publication.mongo;

import org.jspecify.annotations.NullMarked;
