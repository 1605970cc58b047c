package clinic.booking.waitlist;

import clinic.booking.client.Client;
import clinic.booking.client.Parts;
import clinic.booking.client.PersonalRecords;
import clinic.booking.waitlist.WaitlistEntry.State;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

/** What a client waited for: told whole. Who is erased waits no more; an entry knows nobody but by the id. */
public class WaitlistRecords implements PersonalRecords {

    private final Waitlist waitlist;
    private final WaitlistDesk desk;

    public WaitlistRecords(Waitlist waitlist, WaitlistDesk desk) {
        this.waitlist = waitlist;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "waitlist";
    }

    @Override
    public Stream<WaitlistRecord> of(Client client, ZoneId zone) {
        return entries(client).map(entry -> WaitlistRecord.of(entry, zone));
    }

    @Override
    public void erase(Client client) {
        String by = Objects.requireNonNull(client.erasure()).by();
        entries(client)
                .filter(entry -> entry.state() == State.WAITING)
                .forEach(entry -> desk.leave(entry.clinicId(), entry.id(), by));
    }

    private Stream<WaitlistEntry> entries(Client client) {
        return Parts.all(
                (after, limit) -> waitlist.ofClient(client.clinicId(), client.id(), after, limit), WaitlistEntry::key);
    }
}
