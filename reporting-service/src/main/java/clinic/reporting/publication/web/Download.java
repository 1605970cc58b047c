package clinic.reporting.publication.web;

import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.publication.FileName;
import clinic.reporting.publication.PublishedWeek;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer that is kept as a file. */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(PublishedWeek published, String ending, MediaType type, byte[] content) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name(published, ending))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .varyBy(HttpHeaders.ACCEPT)
                .headers(it -> it.setContentDisposition(kept))
                .body(content);
    }

    /** For what is read where it is opened, and kept only if its reader wants to. */
    static ContentDisposition shown(PublishedWeek published, String ending) {
        return ContentDisposition.inline().filename(name(published, ending)).build();
    }

    private static String name(PublishedWeek published, String ending) {
        PractitionerFact practitioner = published.practitioner();
        return FileName.of(published.report().week(), practitioner == null ? null : practitioner.name(), ending);
    }
}
