package clinic.reporting.rebuild;

import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All rebuilds; of those that run there is one a clinic. */
public interface Rebuilds {

    Optional<Rebuild> find(String clinicId, String id);

    /** @throws clinic.platform.web.AlreadyAnswered when the same request was carried out before */
    void recall(String clinicId, Reply<Rebuild> reply);

    /** False when the clinic has one that runs. */
    boolean add(Rebuild first, Reply<Rebuild> reply);

    Optional<Rebuild> running(String clinicId);

    /** Of all clinics, those that run. */
    List<Rebuild> running();

    /** Decides on the newest state. */
    Rebuild change(Rebuild known, UnaryOperator<Rebuild> decision, Instant at, Reply<Rebuild> reply);
}
