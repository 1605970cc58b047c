/** What clients do themselves, behind the link that an email brought them. */
@NullMarked
package clinic.booking.selfservice;

import org.jspecify.annotations.NullMarked;
