/** Weeks so long ago that their facts are gone: what remains are figures. */
@NullMarked
package clinic.reporting.archive;

import org.jspecify.annotations.NullMarked;
