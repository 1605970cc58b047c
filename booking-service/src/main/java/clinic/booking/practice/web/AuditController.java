package clinic.booking.practice.web;

import clinic.booking.practice.AuditDesk;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AuditFilter;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, and when. */
@RestController
@RequestMapping("/v1/audit")
class AuditController {

    private final AuditDesk desk;
    private final Practices practices;

    AuditController(AuditDesk desk, Practices practices) {
        this.desk = desk;
        this.practices = practices;
    }

    @Operation(
            summary = "Every change, the newest first",
            description = "Who did what to which version of what, and the names of the fields that changed, never their"
                    + " values. `by` is an access key's name, `client` behind a signed link, or `system`. Without `from`"
                    + " and `id`: the 31 days up to `to`.")
    @GetMapping
    Page<AuditEntryJson> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable @Size(max = 200) String by,
            @RequestParam(required = false) @Nullable String collection,
            @RequestParam(required = false) @Nullable @Size(max = 200) String id,
            PageRequest page) {
        ZoneId zone = practices.of(caller.clinicId()).clinic().timeZone();
        AuditFilter filter = new AuditFilter(
                from == null ? null : TimeBound.first("from", from, zone),
                to == null ? null : TimeBound.last("to", to, zone),
                by,
                collection,
                id);
        return desk.read(caller.clinicId(), filter, page).map(entry -> AuditEntryJson.of(entry, zone));
    }
}
