/** Rebuilds in MongoDB. */
@NullMarked
package clinic.reporting.rebuild.mongo;

import org.jspecify.annotations.NullMarked;
