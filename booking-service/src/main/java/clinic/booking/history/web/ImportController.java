package clinic.booking.history.web;

import clinic.booking.history.Import;
import clinic.booking.history.ImportDesk;
import clinic.booking.history.ImportId;
import clinic.booking.practice.Practices;
import clinic.platform.NotFound;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.ETags;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Past sessions from a table. */
@RestController
@RequestMapping("/v1/imports")
class ImportController {

    private final ImportDesk desk;
    private final AggregateStore<Import> imports;
    private final Practices practices;

    ImportController(ImportDesk desk, AggregateStore<Import> imports, Practices practices) {
        this.desk = desk;
        this.imports = imports;
        this.practices = practices;
    }

    @PostMapping(consumes = "text/csv")
    ResponseEntity<Object> accept(
            Caller caller,
            @RequestBody(
                            description =
                                    "A header line and a line a session; the columns are described in docs/import.md",
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
                    InputStream file,
            Replies replies)
            throws IOException {
        ZoneId zone = zone(caller);
        Reply<Import> reply =
                replies.accepted(started -> ImportJson.of(started, zone), started -> "/v1/imports/" + started.id());
        desk.accept(caller, file, reply);
        return reply.answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportJson> read(Caller caller, @PathVariable ImportId id) {
        Import known = imports.find(caller.clinicId(), id.toString()).orElseThrow(NotFound::new);
        return ResponseEntity.ok().eTag(ETags.of(known.version())).body(ImportJson.of(known, zone(caller)));
    }

    @GetMapping
    Page<ImportJson> list(Caller caller, PageRequest page) {
        ZoneId zone = zone(caller);
        return Page.of(imports.list(caller.clinicId(), page.after(), page.limit() + 1), page, Import::key)
                .map(known -> ImportJson.brief(known, zone));
    }

    private ZoneId zone(Caller caller) {
        return practices.of(caller.clinicId()).clinic().timeZone();
    }
}
