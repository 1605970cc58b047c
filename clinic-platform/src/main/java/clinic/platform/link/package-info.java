/** Links that open one thing to whoever has them, without an account: signed, with an end, for one purpose. */
@NullMarked
package clinic.platform.link;

import org.jspecify.annotations.NullMarked;
