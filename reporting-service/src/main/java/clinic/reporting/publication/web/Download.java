package clinic.reporting.publication.web;

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
                .filename(published.fileName(ending))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .varyBy(HttpHeaders.ACCEPT)
                .headers(it -> it.setContentDisposition(kept))
                .body(content);
    }
}
