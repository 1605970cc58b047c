/** The weekly figures: pure computation over facts, nothing counted up and nothing kept. */
@NullMarked
package clinic.reporting.week;

import org.jspecify.annotations.NullMarked;
