/** Who may call which path: access keys and tokens, the roles behind them, and each service's rules. */
@NullMarked
package clinic.platform.access;

import org.jspecify.annotations.NullMarked;
