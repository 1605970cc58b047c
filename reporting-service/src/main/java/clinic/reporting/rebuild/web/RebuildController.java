package clinic.reporting.rebuild.web;

import clinic.platform.access.Caller;
import clinic.platform.web.ETags;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.rebuild.Rebuild;
import clinic.reporting.rebuild.RebuildDesk;
import io.swagger.v3.oas.annotations.Operation;
import java.time.ZoneId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/rebuild")
class RebuildController {

    private final RebuildDesk desk;
    private final FactDesk facts;

    RebuildController(RebuildDesk desk, FactDesk facts) {
        this.desk = desk;
        this.facts = facts;
    }

    @Operation(
            summary = "Reads all facts once more",
            description =
                    "From booking-service and notification-service, while events and reports go on. While one runs"
                            + " this answers that one.")
    @PostMapping
    ResponseEntity<Object> start(Caller caller, Replies replies) {
        ZoneId zone = zone(caller);
        Reply<Rebuild> reply = replies.accepted(it -> RebuildView.of(it, zone), it -> "/v1/rebuild/" + it.id());
        desk.start(caller, reply);
        return reply.answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<RebuildView> read(Caller caller, @PathVariable String id) {
        Rebuild known = desk.find(caller.clinicId(), id);
        return ResponseEntity.ok().eTag(ETags.of(known.version())).body(RebuildView.of(known, zone(caller)));
    }

    private ZoneId zone(Caller caller) {
        return facts.clinic(caller.clinicId()).zone();
    }
}
