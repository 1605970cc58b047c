/** Facts read once more from those whose events they came from. */
@NullMarked
package clinic.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
