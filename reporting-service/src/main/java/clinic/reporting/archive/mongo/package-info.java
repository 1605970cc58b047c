/** The archive in MongoDB. */
@NullMarked
package clinic.reporting.archive.mongo;

import org.jspecify.annotations.NullMarked;
