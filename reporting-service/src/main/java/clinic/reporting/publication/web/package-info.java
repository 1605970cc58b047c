/** Weeks and their publication over HTTP. */
@NullMarked
package clinic.reporting.publication.web;

import org.jspecify.annotations.NullMarked;
