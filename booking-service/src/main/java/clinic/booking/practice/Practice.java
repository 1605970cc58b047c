package clinic.booking.practice;

import clinic.platform.NotFound;
import java.util.Comparator;
import java.util.List;

/** All a clinic has at one moment. */
public record Practice(Clinic clinic, List<Practitioner> practitioners, List<Room> rooms, List<Treatment> treatments) {

    /** @throws NotFound when the clinic has no such practitioner */
    public Practitioner practitioner(PractitionerId id) {
        return practitioners.stream()
                .filter(practitioner -> practitioner.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the clinic has no such treatment */
    public Treatment treatment(TreatmentId id) {
        return treatments.stream()
                .filter(treatment -> treatment.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Rooms a treatment can take place in, those with the fewest spare features first. */
    public List<Room> roomsFor(Treatment treatment) {
        return rooms.stream()
                .filter(treatment::fits)
                .sorted(Comparator.comparing((Room room) -> room.features().size())
                        .thenComparing(Room::name))
                .toList();
    }
}
