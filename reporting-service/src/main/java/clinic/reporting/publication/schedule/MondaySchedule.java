package clinic.reporting.publication.schedule;

import clinic.reporting.publication.MondayRun;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks often: it is Monday morning at another time in every zone. */
@Component
class MondaySchedule {

    private final MondayRun run;

    MondaySchedule(MondayRun run) {
        this.run = run;
    }

    @Scheduled(cron = "${clinic.publication.cron:0 */5 * * * *}", zone = "UTC")
    @SchedulerLock(name = "monday-run", lockAtMostFor = "PT30M")
    void look() {
        run.run();
    }
}
