package clinic.platform.inbox;

import clinic.platform.NotFound;
import clinic.platform.Refusal;
import clinic.platform.access.Caller;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import org.springframework.amqp.AmqpException;

/** What people do with parked messages. */
final class ParkedDesk {

    private final ParkedMessages messages;
    private final Parking parking;

    ParkedDesk(ParkedMessages messages, Parking parking) {
        this.messages = messages;
        this.parking = parking;
    }

    Page<ParkedMessage> list(Caller caller, PageRequest request) {
        ParkedPosition after = request.after() == null ? null : ParkedPosition.of(request.after());
        var oneMore = messages.list(caller.clinicId(), after, request.limit() + 1);
        return Page.of(oneMore, request, message -> ParkedPosition.of(message).key());
    }

    /** Removed only after the inbox has it: a crash in between leaves both, which does no harm. */
    void replay(Caller caller, String id) {
        ParkedMessage message = messages.find(id, caller.clinicId()).orElseThrow(NotFound::new);
        try {
            parking.replay(message);
        } catch (AmqpException e) {
            throw new Refusal(
                    503, "broker-unavailable", "The message broker did not take the message; it stays parked.");
        }
        messages.remove(id, caller.clinicId());
    }

    void delete(Caller caller, String id) {
        if (!messages.remove(id, caller.clinicId())) {
            throw new NotFound();
        }
    }
}
