package clinic.booking.plan;

import clinic.booking.appointment.PlanId;
import clinic.booking.client.ClientId;
import clinic.platform.NotFound;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All plans. */
public interface Plans {

    /** @throws NotFound when the clinic has no such plan, or it was never committed */
    Plan get(String clinicId, PlanId id);

    /** Plans that stand, in the order they were made. @param after the last id of the part before */
    List<Plan> list(String clinicId, @Nullable String after, int limit);

    /** A client's plans that stand, in the order they were made. @param after the last id of the part before */
    List<Plan> ofClient(String clinicId, ClientId clientId, @Nullable String after, int limit);

    /** Of all clinics, those somebody has to look after. */
    List<Plan> due(Instant now, int limit);

    /** Answers a request that was carried out before. */
    void recall(String clinicId, Reply<Plan> reply);

    /** @throws PlanUnderWay when the same request is being carried out */
    void add(Change<Plan> creation);

    /** Decides on the newest state. @throws NotFound when the clinic has no such plan */
    Plan change(Plan known, IfMatch expected, Function<Plan, Change<Plan>> decision, Reply<Plan> reply);
}
