/** A week's figures as a table, one figure a line. */
@NullMarked
package clinic.reporting.publication.csv;

import org.jspecify.annotations.NullMarked;
