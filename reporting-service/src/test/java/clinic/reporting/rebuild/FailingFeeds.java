package clinic.reporting.rebuild;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds that cannot be read for a reason, or without one tell nonsense between the items. */
record FailingFeeds(Feeds behind, @Nullable FeedOut reason) implements Feeds {

    private static final List<String> NONSENSE = List.of(
            "null",
            "{}",
            "{\"specversion\":\"1.0\",\"type\":\"clinic.settings.updated.v2\"}",
            "{\"specversion\":\"1.0\",\"type\":\"clinic.settings.updated.v1\",\"id\":\"other/1\",\"sequence\":\"1\","
                    + "\"source\":\"/clinics/other/clinics\",\"subject\":\"other\",\"clinicid\":\"other\","
                    + "\"time\":\"2026-11-16T08:00:00Z\",\"data\":{\"clinic\":{\"id\":\"other\",\"version\":1,"
                    + "\"name\":\"O\",\"timeZone\":\"UTC\"},\"currency\":\"EUR\",\"locale\":\"en\",\"ownerEmails\":[]}}");

    @Override
    public boolean areSetUpFor(String clinicId) {
        return behind.areSetUpFor(clinicId);
    }

    @Override
    public Leaf read(String clinicId, Place place) {
        if (reason != null) {
            throw reason;
        }
        Leaf leaf = behind.read(clinicId, place);
        List<JsonNode> items = new ArrayList<>(leaf.items());
        NONSENSE.forEach(nonsense -> items.add(1, JsonMapper.shared().readTree(nonsense)));
        return new Leaf(items, leaf.next());
    }
}
