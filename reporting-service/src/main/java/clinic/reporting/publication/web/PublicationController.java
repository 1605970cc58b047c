package clinic.reporting.publication.web;

import clinic.platform.access.Caller;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import clinic.reporting.publication.Publication;
import clinic.reporting.publication.PublicationDesk;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublicationController {

    private final PublicationDesk desk;

    PublicationController(PublicationDesk desk) {
        this.desk = desk;
    }

    record PublicationView(String week, List<Publication.Issue> editions) {}

    @PostMapping("/v1/weeks/{week}/publication")
    ResponseEntity<Object> publish(Caller caller, @PathVariable String week, Replies replies) {
        Reply<Publication> reply = replies.ok(it -> new PublicationView(it.week(), it.editions()));
        desk.publish(caller.clinicId(), WeekPath.week(week), reply);
        return reply.answer();
    }
}
