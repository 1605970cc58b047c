package clinic.booking.calendar.web;

import clinic.booking.calendar.Agenda;
import clinic.booking.calendar.CalendarDesk;
import clinic.booking.calendar.CalendarFeed;
import clinic.booking.calendar.ical.IcalAgenda;
import clinic.booking.practice.PractitionerId;
import clinic.platform.Sha256;
import clinic.platform.access.Caller;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLinks;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Practitioners' calendars, for the calendar program of whoever is given the address. */
@RestController
@RequestMapping("/v1/practitioners/{id}")
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarDesk desk;
    private final SignedLinks links;
    private final IcalAgenda form = new IcalAgenda();

    CalendarController(CalendarDesk desk, SignedLinks links) {
        this.desk = desk;
        this.links = links;
    }

    @Operation(
            summary = "Open a calendar",
            description = "Gives the practitioner's calendar a new secret address; the one before is good no longer.")
    @PostMapping("/calendar")
    ResponseEntity<Object> open(Caller caller, @PathVariable PractitionerId id, Replies replies) {
        Reply<CalendarFeed> reply = replies.created(feed -> new CalendarJson(url(feed)), this::url);
        desk.open(caller.clinicId(), id, reply);
        return reply.answer();
    }

    @Operation(summary = "Close a calendar", description = "Its address answers 404 from now on.")
    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Caller caller, @PathVariable PractitionerId id) {
        desk.close(caller.clinicId(), id);
    }

    @Operation(
            summary = "Read a calendar",
            description = "iCalendar (RFC 5545): the practitioner's bookings of the past 30 and the next 180 days with "
                    + "treatment, room and state; nothing of the client. Cancelled ones stay in it as CANCELLED, "
                    + "requested ones are TENTATIVE. Needs no access key: the token is the key.")
    @SecurityRequirements
    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> read(
            @PathVariable PractitionerId id,
            @RequestParam(defaultValue = "") String token,
            HttpServletResponse response) {
        Agenda agenda = desk.read(id, token);
        byte[] calendar = form.write(agenda).getBytes(StandardCharsets.UTF_8);
        // only told: a booking that left the calendar changes no entry's time, so that the ETag alone decides on 304
        agenda.changedAt().ifPresent(at -> response.setDateHeader("Last-Modified", at.toEpochMilli()));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(etag(calendar))
                .body(calendar);
    }

    private String url(CalendarFeed feed) {
        String path = "/v1/practitioners/" + feed.id() + "/calendar.ics?token=" + links.token(feed.link());
        return links.address(LinkPurpose.CALENDAR, path).toString();
    }

    private static String etag(byte[] calendar) {
        return '"' + Sha256.hex(calendar).substring(0, 32) + '"';
    }
}
