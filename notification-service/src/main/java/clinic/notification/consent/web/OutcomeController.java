package clinic.notification.consent.web;

import clinic.notification.consent.OutcomeFeed;
import clinic.platform.access.Caller;
import clinic.platform.outbox.StructuredEvent;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For services that lost what events told them. */
@RestController
final class OutcomeController {

    private final OutcomeFeed feed;

    OutcomeController(OutcomeFeed feed) {
        this.feed = feed;
    }

    @Operation(
            summary = "What clients told some time after their sessions",
            description = "By booking, and of each the last event that told of it in the structured JSON form of"
                    + " CloudEvents. Answers of clients who asked to be forgotten are not kept.")
    @GetMapping("/v1/outcomes")
    Page<StructuredEvent> read(Caller caller, PageRequest page) {
        return feed.read(caller.clinicId(), page).map(item -> StructuredEvent.of(item.attributes(), item.event()));
    }
}
