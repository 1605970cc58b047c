package clinic.reporting.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What other services tell once more. */
public interface Feeds {

    /** @param next the cursor of the page after; null at the end */
    record Leaf(List<JsonNode> items, @Nullable String next) {}

    /** Whether this clinic's feeds can be read at all. */
    boolean areSetUpFor(String clinicId);

    /** @throws FeedOut when nothing of use is answered */
    Leaf read(String clinicId, Place place);
}
