package clinic.reporting.publication.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Describes an answer as CSV. */
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "One figure a line, with its n and unit; RFC 4180, UTF-8 without a byte order mark",
        content = @Content(mediaType = TableAnswer.CSV, schema = @Schema(type = "string")))
@interface TableAnswer {

    String CSV = "text/csv";
}
