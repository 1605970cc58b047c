package clinic.booking.practice.web;

import clinic.booking.practice.Clinic;
import clinic.booking.practice.SettingsDesk;
import clinic.platform.NotFound;
import clinic.platform.access.Caller;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.ETags;
import clinic.platform.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clinic's settings. */
@RestController
@RequestMapping("/v1/clinic")
class ClinicController {

    private final SettingsDesk desk;
    private final AggregateStore<Clinic> clinics;

    ClinicController(SettingsDesk desk, AggregateStore<Clinic> clinics) {
        this.desk = desk;
        this.clinics = clinics;
    }

    @GetMapping
    ResponseEntity<ClinicJson> read(Caller caller) {
        return answer(clinics.find(caller.clinicId(), caller.clinicId()).orElseThrow(NotFound::new));
    }

    @PutMapping
    ResponseEntity<ClinicJson> store(Caller caller, IfMatch expected, @Valid @RequestBody ClinicJson settings) {
        return answer(desk.store(caller.clinicId(), expected, settings.read()));
    }

    private static ResponseEntity<ClinicJson> answer(Clinic clinic) {
        return ResponseEntity.ok().eTag(ETags.of(clinic.version())).body(ClinicJson.of(clinic));
    }
}
