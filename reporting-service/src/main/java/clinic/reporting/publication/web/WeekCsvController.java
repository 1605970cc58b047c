package clinic.reporting.publication.web;

import clinic.platform.access.Caller;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.publication.csv.WeekTable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@ApiResponse(
        responseCode = "200",
        description = "One figure a line, with its n and unit; RFC 4180, UTF-8 without a byte order mark",
        content = @Content(mediaType = WeekCsvController.CSV, schema = @Schema(type = "string")))
class WeekCsvController {

    static final String CSV = "text/csv";
    private static final MediaType UTF_8 = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReportDesk desk;
    private final JsonMapper json;

    WeekCsvController(ReportDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @GetMapping(path = "/v1/weeks/{week}", produces = CSV)
    ResponseEntity<byte[]> clinic(Caller caller, @PathVariable String week) {
        return table(desk.ofClinic(caller.clinicId(), WeekPath.week(week)));
    }

    @GetMapping(path = "/v1/weeks/{week}/practitioners/{id}", produces = CSV)
    ResponseEntity<byte[]> practitioner(Caller caller, @PathVariable String week, @PathVariable String id) {
        return table(desk.ofPractitioner(caller.clinicId(), WeekPath.week(week), id));
    }

    @GetMapping("/v1/weeks/{week}.csv")
    ResponseEntity<byte[]> clinicFile(Caller caller, @PathVariable String week) {
        return clinic(caller, week);
    }

    @GetMapping("/v1/weeks/{week}/practitioners/{id}.csv")
    ResponseEntity<byte[]> practitionerFile(Caller caller, @PathVariable String week, @PathVariable String id) {
        return practitioner(caller, week, id);
    }

    private ResponseEntity<byte[]> table(PublishedWeek published) {
        String table = WeekTable.of(json.valueToTree(WeekView.of(published)));
        return Download.of(published, "csv", UTF_8, table.getBytes(StandardCharsets.UTF_8));
    }
}
