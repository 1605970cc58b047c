package clinic.notification.email.web;

import clinic.notification.email.ClinicZones;
import clinic.notification.email.Email;
import clinic.notification.email.EmailDesk;
import clinic.notification.email.EmailSearch;
import clinic.notification.email.Kind;
import clinic.notification.email.Status;
import clinic.platform.Refusal;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/emails")
final class EmailController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final EmailDesk desk;
    private final ClinicZones zones;

    EmailController(EmailDesk desk, ClinicZones zones) {
        this.desk = desk;
        this.zones = zones;
    }

    @GetMapping
    Page<EmailView> search(
            Caller caller,
            PageRequest page,
            @RequestParam @Nullable String bookingId,
            @RequestParam @Nullable String clientId,
            @RequestParam @Nullable Kind kind,
            @RequestParam @Nullable Status status) {
        EmailSearch.Place after = page.after() == null ? null : EmailSearch.Place.parse(page.after());
        EmailSearch search = new EmailSearch(caller.clinicId(), bookingId, clientId, kind, status, after);
        ZoneId zone = zones.of(caller.clinicId());
        return Page.of(
                        desk.search(search, page.limit() + 1),
                        page,
                        email -> EmailSearch.Place.of(email).toString())
                .map(email -> view(email, zone));
    }

    @GetMapping("/{id}")
    EmailView find(Caller caller, @PathVariable String id) {
        return view(desk.find(caller.clinicId(), id), zones.of(caller.clinicId()));
    }

    @GetMapping(value = "/{id}/preview", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> preview(Caller caller, @PathVariable String id) {
        Email email = desk.find(caller.clinicId(), id);
        requireReader(caller, email.kind());
        return ResponseEntity.ok().contentType(HTML).body(desk.page(email));
    }

    @PostMapping("/{id}/resend")
    ResponseEntity<Object> resend(Caller caller, @PathVariable String id, Replies replies) {
        requireReader(caller, desk.find(caller.clinicId(), id).kind());
        ZoneId zone = zones.of(caller.clinicId());
        Reply<Email> reply = replies.ok(email -> view(email, zone));
        desk.resend(caller.clinicId(), id, reply);
        return reply.answer();
    }

    private static void requireReader(Caller caller, Kind kind) {
        if (kind == Kind.WEEKLY_REPORT && caller.role() != Role.OWNER) {
            throw new Refusal(403, "forbidden", "Weekly reports are for the owner.");
        }
    }

    private EmailView view(Email email, ZoneId zone) {
        return EmailView.of(email, desk.subject(email), zone);
    }
}
