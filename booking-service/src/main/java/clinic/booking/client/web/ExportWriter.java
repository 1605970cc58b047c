package clinic.booking.client.web;

import clinic.booking.client.Client;
import clinic.booking.client.PersonalRecords;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that is kept of a client as one JSON object, record by record: the client, then a list for each room. */
@Component
class ExportWriter {

    private final JsonMapper mapper;
    private final List<PersonalRecords> rooms;

    ExportWriter(JsonMapper mapper, List<PersonalRecords> rooms) {
        this.mapper = mapper;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(PersonalRecords::name))
                .toList();
    }

    void write(Client client, ZoneId zone, OutputStream out) {
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writePOJOProperty("client", ClientJson.of(client));
            for (PersonalRecords room : rooms) {
                json.writeArrayPropertyStart(room.name());
                try (Stream<?> records = room.of(client, zone)) {
                    records.forEach(json::writePOJO);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }
}
