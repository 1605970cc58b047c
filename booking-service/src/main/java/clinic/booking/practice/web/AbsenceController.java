package clinic.booking.practice.web;

import clinic.booking.practice.Absence;
import clinic.booking.practice.AbsenceId;
import clinic.booking.practice.Practices;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerDesk;
import clinic.booking.practice.PractitionerId;
import clinic.platform.access.Caller;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Practitioners' time away. */
@RestController
@RequestMapping("/v1/practitioners/{practitionerId}/absences")
class AbsenceController {

    private final PractitionerDesk desk;
    private final Practices practices;

    AbsenceController(PractitionerDesk desk, Practices practices) {
        this.desk = desk;
        this.practices = practices;
    }

    @PostMapping
    ResponseEntity<Object> leave(
            Caller caller,
            @PathVariable PractitionerId practitionerId,
            @Valid @RequestBody AbsenceJson.New request,
            Replies replies) {
        ZoneId zone = zone(caller);
        Absence absence = request.read(zone);
        List<String> affected = desk.affectedBy(caller.clinicId(), practitionerId, absence);
        Reply<Practitioner> reply = replies.created(
                practitioner -> AbsenceJson.of(absence, affected, zone),
                practitioner -> "/v1/practitioners/" + practitionerId + "/absences/" + absence.id());
        desk.leave(caller.clinicId(), practitionerId, absence, reply);
        ResponseEntity<Object> answer = reply.answer();
        // who booked in the meantime is affected too
        List<String> now = desk.affectedBy(caller.clinicId(), practitionerId, absence);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(AbsenceJson.of(absence, now, zone));
    }

    @GetMapping
    Page<AbsenceJson> list(Caller caller, @PathVariable PractitionerId practitionerId, PageRequest page) {
        ZoneId zone = zone(caller);
        var absences = desk.find(caller.clinicId(), practitionerId).absences().stream()
                .dropWhile(absence ->
                        page.after() != null && absence.id().toString().compareTo(page.after()) <= 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(absences, page, absence -> absence.id().toString())
                .map(absence -> AbsenceJson.of(absence, null, zone));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay(Caller caller, @PathVariable PractitionerId practitionerId, @PathVariable AbsenceId id) {
        desk.stay(caller.clinicId(), practitionerId, id);
    }

    private ZoneId zone(Caller caller) {
        return practices.of(caller.clinicId()).clinic().timeZone();
    }
}
