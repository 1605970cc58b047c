/** Emails to clients, practitioners and owners: what happened in the clinic, told once, to the right person, in time. */
@NullMarked
package clinic.notification;

import org.jspecify.annotations.NullMarked;
