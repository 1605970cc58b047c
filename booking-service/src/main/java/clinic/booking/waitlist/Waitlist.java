package clinic.booking.waitlist;

import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Slot;
import clinic.booking.appointment.WaitlistEntryId;
import clinic.booking.client.ClientId;
import clinic.platform.NotFound;
import clinic.platform.outbox.Change;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All who wait. */
public interface Waitlist {

    /** @throws NotFound when the clinic has no such entry */
    WaitlistEntry get(String clinicId, WaitlistEntryId id);

    /** Those who wait, who came first first. @param after the last id of the part before */
    List<WaitlistEntry> list(String clinicId, @Nullable String after, int limit);

    /** All entries of a client, in the order they were made. @param after the last id of the part before */
    List<WaitlistEntry> ofClient(String clinicId, ClientId clientId, @Nullable String after, int limit);

    /** Who waits for a time before this booking. */
    Optional<WaitlistEntry> earlierThan(String clinicId, BookingId booking);

    /** Those who would take a slot, who came first first. */
    List<WaitlistEntry> wanting(String clinicId, Slot slot);

    /** Of all clinics, those of whom it is open what became of an offer they accepted. */
    List<WaitlistEntry> due(Instant now, int limit);

    void recall(String clinicId, Reply<WaitlistEntry> reply);

    /** @throws WaitingAlready when there is an open entry for the same booking */
    void add(Change<WaitlistEntry> creation, Reply<WaitlistEntry> reply);

    WaitlistEntry change(WaitlistEntry known, Instant at, UnaryOperator<WaitlistEntry> next);
}
