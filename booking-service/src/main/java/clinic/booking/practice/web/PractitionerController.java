package clinic.booking.practice.web;

import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerDesk;
import clinic.booking.practice.PractitionerId;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.ETags;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Practitioners. */
@RestController
@RequestMapping("/v1/practitioners")
class PractitionerController {

    private final PractitionerDesk desk;
    private final AggregateStore<Practitioner> practitioners;

    PractitionerController(PractitionerDesk desk, AggregateStore<Practitioner> practitioners) {
        this.desk = desk;
        this.practitioners = practitioners;
    }

    @PostMapping
    ResponseEntity<Object> takeOn(Caller caller, @Valid @RequestBody PractitionerJson practitioner, Replies replies) {
        Reply<Practitioner> reply = replies.created(PractitionerJson::of, made -> "/v1/practitioners/" + made.id());
        desk.takeOn(caller.clinicId(), practitioner.read(), reply);
        return reply.answer();
    }

    @GetMapping
    Page<PractitionerJson> list(Caller caller, PageRequest page) {
        var found = practitioners.list(caller.clinicId(), page.after(), page.limit() + 1);
        return Page.of(found, page, Practitioner::key).map(PractitionerJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<PractitionerJson> read(Caller caller, @PathVariable PractitionerId id) {
        return answer(desk.find(caller.clinicId(), id));
    }

    @PutMapping("/{id}")
    ResponseEntity<PractitionerJson> change(
            Caller caller,
            @PathVariable PractitionerId id,
            IfMatch expected,
            @Valid @RequestBody PractitionerJson practitioner) {
        return answer(desk.change(caller.clinicId(), id, expected, practitioner.read()));
    }

    private static ResponseEntity<PractitionerJson> answer(Practitioner practitioner) {
        return ResponseEntity.ok().eTag(ETags.of(practitioner.version())).body(PractitionerJson.of(practitioner));
    }
}
