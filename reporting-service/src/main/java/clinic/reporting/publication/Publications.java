package clinic.reporting.publication;

import clinic.platform.web.Reply;
import clinic.reporting.week.Week;
import java.util.Optional;

/** When which week was published. */
public interface Publications {

    Optional<Publication> of(String clinicId, Week week);

    /** @throws clinic.platform.web.AlreadyAnswered when the same request was carried out before */
    void recall(String clinicId, Reply<Publication> reply);

    /** In place of the publication of that week before, if there was one. */
    void record(Publication publication, Reply<Publication> reply);
}
