/** How a week's figures reach people: answered on request, and published in numbered editions each Monday. */
@NullMarked
package clinic.reporting.publication;

import org.jspecify.annotations.NullMarked;
