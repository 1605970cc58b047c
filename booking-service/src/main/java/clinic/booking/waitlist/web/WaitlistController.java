package clinic.booking.waitlist.web;

import clinic.booking.appointment.WaitlistEntryId;
import clinic.booking.practice.Practices;
import clinic.booking.waitlist.Waitlist;
import clinic.booking.waitlist.WaitlistDesk;
import clinic.booking.waitlist.WaitlistEntry;
import clinic.platform.access.Caller;
import clinic.platform.web.ETags;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.time.ZoneId;
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

/** Who waits for a slot. */
@RestController
@RequestMapping("/v1/waitlist")
class WaitlistController {

    private final WaitlistDesk desk;
    private final Waitlist waitlist;
    private final Practices practices;

    WaitlistController(WaitlistDesk desk, Waitlist waitlist, Practices practices) {
        this.desk = desk;
        this.waitlist = waitlist;
        this.practices = practices;
    }

    @PostMapping
    ResponseEntity<Object> join(Caller caller, @Valid @RequestBody NewEntry wish, Replies replies) {
        ZoneId zone = zone(caller);
        Reply<WaitlistEntry> reply =
                replies.created(entry -> EntryJson.of(entry, zone), entry -> "/v1/waitlist/" + entry.id());
        desk.join(caller.clinicId(), wish.read(zone), reply);
        return reply.answer();
    }

    @GetMapping
    Page<EntryJson> list(Caller caller, PageRequest page) {
        ZoneId zone = zone(caller);
        return Page.of(waitlist.list(caller.clinicId(), page.after(), page.limit() + 1), page, WaitlistEntry::key)
                .map(entry -> EntryJson.of(entry, zone));
    }

    @GetMapping("/{id}")
    ResponseEntity<EntryJson> read(Caller caller, @PathVariable WaitlistEntryId id) {
        WaitlistEntry entry = waitlist.get(caller.clinicId(), id);
        return ResponseEntity.ok().eTag(ETags.of(entry.version())).body(EntryJson.of(entry, zone(caller)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Caller caller, @PathVariable WaitlistEntryId id) {
        desk.leave(caller.clinicId(), id, caller.name());
    }

    private ZoneId zone(Caller caller) {
        return practices.of(caller.clinicId()).clinic().timeZone();
    }
}
