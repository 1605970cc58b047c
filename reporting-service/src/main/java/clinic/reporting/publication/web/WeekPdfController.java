package clinic.reporting.publication.web;

import clinic.platform.access.Caller;
import clinic.reporting.publication.Press;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.publication.ReportDesk;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ApiResponse(
        responseCode = "200",
        description = "Two A4 pages, tagged, fonts inside",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")))
class WeekPdfController {

    private final ReportDesk desk;
    private final Press press;

    WeekPdfController(ReportDesk desk, Press press) {
        this.desk = desk;
        this.press = press;
    }

    @GetMapping(path = "/v1/weeks/{week}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> clinic(Caller caller, @PathVariable String week) {
        return paper(desk.ofClinic(caller.clinicId(), WeekPath.week(week)));
    }

    @GetMapping(path = "/v1/weeks/{week}/practitioners/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> practitioner(Caller caller, @PathVariable String week, @PathVariable String id) {
        return paper(desk.ofPractitioner(caller.clinicId(), WeekPath.week(week), id));
    }

    @GetMapping("/v1/weeks/{week}.pdf")
    ResponseEntity<byte[]> clinicFile(Caller caller, @PathVariable String week) {
        return clinic(caller, week);
    }

    @GetMapping("/v1/weeks/{week}/practitioners/{id}.pdf")
    ResponseEntity<byte[]> practitionerFile(Caller caller, @PathVariable String week, @PathVariable String id) {
        return practitioner(caller, week, id);
    }

    private ResponseEntity<byte[]> paper(PublishedWeek published) {
        return Download.of(published, "pdf", MediaType.APPLICATION_PDF, press.print(published));
    }
}
