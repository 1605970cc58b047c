/** The owner's pages, and how a browser gets to see them. */
@NullMarked
package clinic.reporting.owner.web;

import org.jspecify.annotations.NullMarked;
