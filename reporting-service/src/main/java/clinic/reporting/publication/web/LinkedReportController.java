package clinic.reporting.publication.web;

import clinic.reporting.publication.LinkedReportDesk;
import clinic.reporting.publication.Press;
import clinic.reporting.publication.PublishedWeek;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For readers of the report email, who have a link and no key. */
@RestController
class LinkedReportController {

    private final LinkedReportDesk desk;
    private final Press press;

    LinkedReportController(LinkedReportDesk desk, Press press) {
        this.desk = desk;
        this.press = press;
    }

    @GetMapping("/reports/{token}")
    @SecurityRequirements
    @PaperAnswer
    ResponseEntity<byte[]> open(@PathVariable String token) {
        PublishedWeek published = desk.open(token);
        // read where it is opened, and kept only if its reader wants to
        ContentDisposition shown =
                ContentDisposition.inline().filename(published.fileName("pdf")).build();
        return ResponseEntity.ok()
                .headers(it -> it.setContentDisposition(shown))
                .header("X-Robots-Tag", "noindex, nofollow")
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print(published));
    }
}
