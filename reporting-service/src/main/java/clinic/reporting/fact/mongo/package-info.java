/** Facts in MongoDB, each kind in a collection of its own. */
@NullMarked
package clinic.reporting.fact.mongo;

import org.jspecify.annotations.NullMarked;
