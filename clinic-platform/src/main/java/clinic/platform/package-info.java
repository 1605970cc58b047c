/** What every service of the clinic stands on: how it starts, what it refuses, and the clock and locks it shares. */
@NullMarked
package clinic.platform;

import org.jspecify.annotations.NullMarked;
