package clinic.notification.email;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What ought to have left by now. @param oldest when the longest due was due; null for none */
public record Due(long count, @Nullable Instant oldest) {}
