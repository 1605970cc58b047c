package clinic.booking.intake.web;

import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.intake.Clearance;
import clinic.booking.intake.ClearanceDesk;
import clinic.booking.intake.Intake;
import clinic.platform.access.Caller;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clearances of a client: practitioners only. */
@RestController
@RequestMapping("/v1/clients/{id}/clearance")
class ClearanceController {

    private final ClearanceDesk desk;
    private final Intake intake;
    private final Clients clients;
    private final AssessmentViews views;

    ClearanceController(ClearanceDesk desk, Intake intake, Clients clients, AssessmentViews views) {
        this.desk = desk;
        this.intake = intake;
        this.clients = clients;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<Object> clear(
            Caller caller, @PathVariable ClientId id, @Valid @RequestBody NewClearance clearance, Replies replies) {
        Reply<Clearance> reply =
                replies.created(view(caller), given -> "/v1/clients/" + given.clientId() + "/clearance");
        desk.clear(caller, id, clearance.reason().strip(), clearance.seenByDoctorOn(), reply);
        return reply.answer();
    }

    @GetMapping
    Page<ClearanceJson> list(Caller caller, @PathVariable ClientId id, PageRequest page) {
        var known = clients.get(caller.clinicId(), id);
        var found = intake.clearances(caller.clinicId(), known.id(), page.after(), page.limit() + 1);
        return Page.of(found, page, Clearance::key).map(view(caller));
    }

    private Function<Clearance, ClearanceJson> view(Caller caller) {
        ZoneId zone = views.zone(caller);
        return clearance -> ClearanceJson.of(clearance, zone);
    }
}
