package clinic.booking.intake.web;

import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.intake.Assessment;
import clinic.booking.intake.AssessmentDesk;
import clinic.booking.intake.AssessmentId;
import clinic.booking.intake.Intake;
import clinic.platform.access.Caller;
import clinic.platform.web.ETags;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessments of a client: practitioners only. */
@RestController
@RequestMapping("/v1/clients/{id}/assessments")
class AssessmentController {

    private final AssessmentDesk desk;
    private final Intake intake;
    private final Clients clients;
    private final AssessmentViews views;

    AssessmentController(AssessmentDesk desk, Intake intake, Clients clients, AssessmentViews views) {
        this.desk = desk;
        this.intake = intake;
        this.clients = clients;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<Object> assess(
            Caller caller, @PathVariable ClientId id, @Valid @RequestBody NewAssessment assessment, Replies replies) {
        Reply<Assessment> reply = replies.created(
                views.taken(caller), taken -> "/v1/clients/" + taken.clientId() + "/assessments/" + taken.id());
        desk.assess(caller, id, assessment.read(), reply);
        return reply.answer();
    }

    @GetMapping
    Page<AssessmentJson> list(Caller caller, @PathVariable ClientId id, PageRequest page) {
        var known = clients.get(caller.clinicId(), id);
        var found = intake.assessments(caller.clinicId(), known.id(), page.after(), page.limit() + 1);
        return Page.of(found, page, Assessment::key).map(views.kept(caller, id));
    }

    @GetMapping("/{assessmentId}")
    ResponseEntity<AssessmentJson> read(
            Caller caller, @PathVariable ClientId id, @PathVariable AssessmentId assessmentId) {
        Assessment assessment = intake.assessment(caller.clinicId(), id, assessmentId);
        return ResponseEntity.ok()
                .eTag(ETags.of(assessment.version()))
                .body(views.kept(caller, id).apply(assessment));
    }
}
