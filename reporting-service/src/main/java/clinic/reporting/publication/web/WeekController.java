package clinic.reporting.publication.web;

import clinic.platform.access.Caller;
import clinic.reporting.publication.Press;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.publication.csv.WeekTable;
import clinic.reporting.week.Subject;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A week, of the clinic or of a practitioner, in the format that is asked for or that its address ends in. */
@RestController
class WeekController {

    private static final String CLINIC = "/v1/weeks/{week}";
    private static final String PRACTITIONER = CLINIC + "/practitioners/{id}";

    private final ReportDesk desk;
    private final Press press;
    private final JsonMapper mapper;

    WeekController(ReportDesk desk, Press press, JsonMapper mapper) {
        this.desk = desk;
        this.press = press;
        this.mapper = mapper;
    }

    @GetMapping({CLINIC, CLINIC + ".json", PRACTITIONER, PRACTITIONER + ".json"})
    WeekView json(Caller caller, @PathVariable String week, @PathVariable(required = false) @Nullable String id) {
        return WeekView.of(report(caller, week, id));
    }

    @TableAnswer
    @GetMapping(
            path = {CLINIC, PRACTITIONER},
            produces = TableAnswer.CSV)
    ResponseEntity<byte[]> csv(
            Caller caller, @PathVariable String week, @PathVariable(required = false) @Nullable String id) {
        PublishedWeek report = report(caller, week, id);
        String table = WeekTable.of(mapper.valueToTree(WeekView.of(report)));
        MediaType type = new MediaType("text", "csv", StandardCharsets.UTF_8);
        return Download.of(report, "csv", type, table.getBytes(StandardCharsets.UTF_8));
    }

    @TableAnswer
    @GetMapping({CLINIC + ".csv", PRACTITIONER + ".csv"})
    ResponseEntity<byte[]> csvFile(
            Caller caller, @PathVariable String week, @PathVariable(required = false) @Nullable String id) {
        return csv(caller, week, id);
    }

    @PaperAnswer
    @GetMapping(
            path = {CLINIC, PRACTITIONER},
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            Caller caller, @PathVariable String week, @PathVariable(required = false) @Nullable String id) {
        PublishedWeek report = report(caller, week, id);
        return Download.of(report, "pdf", MediaType.APPLICATION_PDF, press.print(report));
    }

    @PaperAnswer
    @GetMapping({CLINIC + ".pdf", PRACTITIONER + ".pdf"})
    ResponseEntity<byte[]> pdfFile(
            Caller caller, @PathVariable String week, @PathVariable(required = false) @Nullable String id) {
        return pdf(caller, week, id);
    }

    private PublishedWeek report(Caller caller, String week, @Nullable String id) {
        return desk.of(caller.clinicId(), WeekPath.week(week), new Subject(id));
    }
}
