/** What all HTTP interfaces of the clinic have in common: problem details, versions, pages and strict JSON. */
@NullMarked
package clinic.platform.web;

import org.jspecify.annotations.NullMarked;
