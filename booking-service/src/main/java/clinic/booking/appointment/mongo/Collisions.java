package clinic.booking.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import clinic.booking.appointment.Claims;
import clinic.booking.appointment.Collision;
import clinic.platform.outbox.ClaimTaken;
import com.mongodb.client.model.Projections;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Says which resource a refused write collided over. */
@Component
class Collisions {

    private final MongoOperations mongo;

    Collisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Collision explain(String clinicId, String key, ClaimTaken taken) {
        Set<String> held = new HashSet<>();
        mongo.getCollection("bookings")
                .find(and(eq("clinicId", clinicId), in("claims", taken.claims()), ne("_id", key)))
                .projection(Projections.include("claims"))
                .forEach((Document other) -> held.addAll(other.getList("claims", String.class, List.of())));
        held.retainAll(taken.claims());
        return new Collision(Arrays.stream(Claims.Resource.values())
                .filter(resource -> held.stream().anyMatch(resource::isIn))
                .findFirst()
                .orElse(null));
    }
}
