package clinic.reporting.week;

import clinic.reporting.fact.SessionFact;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Whom the completed sessions were for.
 *
 * @param newcomers clients whose first completed session ever is among them
 * @param returning all other clients
 * @param rebooked completed sessions whose client holds a later live or completed booking
 */
public record ClientCounts(@JsonProperty("new") int newcomers, int returning, int rebooked) {

    static ClientCounts of(List<SessionFact> completed, History history) {
        int newcomers = (int) completed.stream().filter(history::first).count();
        int clients =
                (int) completed.stream().map(SessionFact::clientId).distinct().count();
        int rebooked = (int) completed.stream().filter(history::rebooked).count();
        return new ClientCounts(newcomers, clients - newcomers, rebooked);
    }
}
