/** Rebuilds over HTTP. */
@NullMarked
package clinic.reporting.rebuild.web;

import org.jspecify.annotations.NullMarked;
