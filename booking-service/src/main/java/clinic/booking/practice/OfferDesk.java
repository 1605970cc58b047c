package clinic.booking.practice;

import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.util.Set;

/** Where rooms and treatments are added to what a clinic offers. */
public class OfferDesk {

    private final AggregateStore<Room> rooms;
    private final AggregateStore<Treatment> treatments;
    private final Practices practices;
    private final Clock clock;

    public OfferDesk(
            AggregateStore<Room> rooms, AggregateStore<Treatment> treatments, Practices practices, Clock clock) {
        this.rooms = rooms;
        this.treatments = treatments;
        this.practices = practices;
        this.clock = clock;
    }

    public void addRoom(String clinicId, String name, Set<String> features, Reply<Room> reply) {
        rooms.recall(clinicId, reply);
        Room room = new Room(RoomId.next(), clinicId, 1, name, features);
        rooms.insert(new Change<>(room, null, clock.instant()), reply);
        practices.forget(clinicId);
    }

    public void addTreatment(Treatment treatment, Reply<Treatment> reply) {
        treatments.recall(treatment.clinicId(), reply);
        treatments.insert(new Change<>(treatment, null, clock.instant()), reply);
        practices.forget(treatment.clinicId());
    }
}
