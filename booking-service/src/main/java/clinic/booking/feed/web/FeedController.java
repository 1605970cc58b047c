package clinic.booking.feed.web;

import clinic.booking.feed.FeedDesk;
import clinic.platform.access.Caller;
import clinic.platform.outbox.StructuredEvent;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For services that lost what events told them. */
@RestController
class FeedController {

    private final FeedDesk desk;

    FeedController(FeedDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "What events have told, as it is now",
            description =
                    "Settings, practitioners, clients and bookings, each by id, and of each the last event that told"
                            + " of it in the structured JSON form of CloudEvents. What changes while the feed is read is told by"
                            + " events anyway; of two that tell of the same thing the one with the higher sequence counts.")
    @GetMapping("/v1/feed")
    Page<StructuredEvent> read(Caller caller, PageRequest page) {
        return desk.read(caller.clinicId(), page).map(item -> StructuredEvent.of(item.attributes(), item.event()));
    }
}
