/** Reports on paper: tagged PDFs with their fonts inside. */
@NullMarked
package clinic.reporting.publication.pdf;

import org.jspecify.annotations.NullMarked;
