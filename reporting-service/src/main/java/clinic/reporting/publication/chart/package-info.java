/** Figures as pictures: SVG that a page, a PDF and an email can show alike, and that is read out where nobody sees it. */
@NullMarked
package clinic.reporting.publication.chart;

import org.jspecify.annotations.NullMarked;
