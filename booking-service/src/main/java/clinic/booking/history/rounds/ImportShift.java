package clinic.booking.history.rounds;

import clinic.booking.history.IntakeDesk;
import clinic.platform.Refusal;
import com.mongodb.MongoException;
import java.util.function.BooleanSupplier;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A stretch of work on imports, which only one instance does at a time. */
public class ImportShift {

    private static final Logger LOG = LoggerFactory.getLogger(ImportShift.class);

    private final IntakeDesk desk;

    public ImportShift(IntakeDesk desk) {
        this.desk = desk;
    }

    /** Until the database is back an import waits; what nobody foresaw ends it, so that others get their turn. */
    @SchedulerLock(name = "history-import", lockAtMostFor = "PT30S")
    public void work(BooleanSupplier mayGoOn) {
        try {
            desk.work(mayGoOn);
        } catch (MongoException | DataAccessException | Refusal e) {
            LOG.warn("An import goes on later: {}", e.getClass().getName());
        } catch (RuntimeException e) {
            LOG.error("An import ended early: {}", e.getClass().getName());
            desk.giveUp();
        }
    }
}
