/** A week's report in words, tables and charts: what pages, PDFs and emails show, so that they never differ. */
@NullMarked
package clinic.reporting.publication.reading;

import org.jspecify.annotations.NullMarked;
