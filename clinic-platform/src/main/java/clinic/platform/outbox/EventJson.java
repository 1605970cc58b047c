package clinic.platform.outbox;

import clinic.events.ClinicEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** How events are written: absent rather than null, dates as ISO 8601 text. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    static String write(ClinicEvent event) {
        return MAPPER.writeValueAsString(event);
    }
}
