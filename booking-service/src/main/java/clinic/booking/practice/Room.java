package clinic.booking.practice;

import clinic.platform.Aggregate;
import java.util.Set;

/** Where sessions take place. @param features what treatments may need, for example {@code heating} */
public record Room(RoomId id, String clinicId, long version, String name, Set<String> features) implements Aggregate {

    @Override
    public String key() {
        return id.toString();
    }
}
