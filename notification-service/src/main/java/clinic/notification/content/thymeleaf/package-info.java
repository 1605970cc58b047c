/** Pages of a letter made from templates. */
@NullMarked
package clinic.notification.content.thymeleaf;

import org.jspecify.annotations.NullMarked;
