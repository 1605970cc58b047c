package clinic.platform.outbox;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An event in the structured JSON form of CloudEvents 1.0.
 *
 * @param data the JSON a message's body would be
 */
public record StructuredEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String dataschema,
        String sequence,
        String clinicid,
        String datacontenttype,
        @JsonRawValue @Schema(implementation = Object.class) String data) {

    /** As a message would have brought it. */
    public static StructuredEvent of(EventAttributes attributes, ClinicEvent event) {
        return new StructuredEvent(
                "1.0",
                attributes.id(),
                attributes.source(),
                attributes.type().wireName(),
                attributes.aggregateId(),
                attributes.time().toString(),
                attributes.type().schema(),
                Long.toString(attributes.sequence()),
                attributes.clinicId(),
                "application/json",
                EventJson.write(event));
    }
}
