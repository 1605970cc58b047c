package clinic.booking.practice.web;

import clinic.booking.practice.OfferDesk;
import clinic.booking.practice.Treatment;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Treatments. */
@RestController
@RequestMapping("/v1/treatments")
class TreatmentController {

    private final OfferDesk desk;
    private final AggregateStore<Treatment> treatments;

    TreatmentController(OfferDesk desk, AggregateStore<Treatment> treatments) {
        this.desk = desk;
        this.treatments = treatments;
    }

    @PostMapping
    ResponseEntity<Object> add(Caller caller, @Valid @RequestBody TreatmentJson treatment, Replies replies) {
        Reply<Treatment> reply = replies.created(TreatmentJson::of, made -> "/v1/treatments/" + made.id());
        desk.addTreatment(treatment.read(caller.clinicId()), reply);
        return reply.answer();
    }

    @GetMapping
    Page<TreatmentJson> list(Caller caller, PageRequest page) {
        return Page.of(treatments.list(caller.clinicId(), page.after(), page.limit() + 1), page, Treatment::key)
                .map(TreatmentJson::of);
    }
}
