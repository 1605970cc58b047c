package clinic.booking.availability.web;

import clinic.booking.availability.Availability;
import clinic.booking.availability.FreeSlot;
import clinic.booking.availability.Wish;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.intake.CareGate;
import clinic.booking.practice.Practices;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import clinic.platform.InvalidRequest;
import clinic.platform.access.Caller;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Free times. */
@RestController
class AvailabilityController {

    private final Availability availability;
    private final Practices practices;
    private final Clients clients;
    private final CareGate care;

    AvailabilityController(Availability availability, Practices practices, Clients clients, CareGate care) {
        this.availability = availability;
        this.practices = practices;
        this.clients = clients;
        this.care = care;
    }

    @GetMapping("/v1/availability")
    FreeTimes search(
            Caller caller,
            @RequestParam TreatmentId treatmentId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable PractitionerId practitionerId,
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable Set<DayOfWeek> days,
            @RequestParam(required = false) @Nullable LocalTime earliest,
            @RequestParam(required = false) @Nullable LocalTime latest,
            PageRequest page) {
        if (to.isBefore(from)) {
            throw new InvalidRequest("to", "is not before from");
        }
        Wish wish = new Wish(
                treatmentId, from, to, practitionerId, clientId, days == null ? Set.of() : days, earliest, latest);
        check(caller.clinicId(), wish);
        if (clientId != null && care.clearanceNeeded(caller.clinicId(), clientId)) {
            return FreeTimes.none(null); // nothing could be booked
        }
        String after = page.after();
        var found = availability.search(
                caller.clinicId(), wish, slot -> after == null || key(slot).compareTo(after) > 0, page.limit() + 1);
        return found.isEmpty() && after == null
                ? FreeTimes.none(availability.after(caller.clinicId(), wish).orElse(null))
                : FreeTimes.of(Page.of(found, page, AvailabilityController::key));
    }

    private void check(String clinicId, Wish wish) {
        var practice = practices.of(clinicId);
        practice.treatment(wish.treatmentId());
        if (wish.practitionerId() != null) {
            practice.practitioner(wish.practitionerId());
        }
        if (wish.clientId() != null) {
            clients.get(clinicId, wish.clientId());
        }
    }

    /** Sorts as the slots do. */
    private static String key(FreeSlot slot) {
        return slot.start().toInstant() + "/" + slot.practitionerId();
    }
}
