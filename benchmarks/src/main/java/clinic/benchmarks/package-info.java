/** Measures, side by side in one run, what the services do and what the machine below them allows. */
@NullMarked
package clinic.benchmarks;

import org.jspecify.annotations.NullMarked;
