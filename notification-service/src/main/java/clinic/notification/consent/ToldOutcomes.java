package clinic.notification.consent;

import clinic.platform.outbox.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others were told, but of clients who were forgotten since. */
@FunctionalInterface
public interface ToldOutcomes {

    /** By id. @param after the last id of the part before, null for the first part */
    List<Told<Outcome>> list(String clinicId, @Nullable String after, int limit);
}
