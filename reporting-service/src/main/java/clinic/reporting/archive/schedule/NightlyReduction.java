package clinic.reporting.archive.schedule;

import clinic.reporting.archive.Reduction;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** By night, when nobody reads reports. */
@Component
class NightlyReduction {

    private final Reduction reduction;

    NightlyReduction(Reduction reduction) {
        this.reduction = reduction;
    }

    @Scheduled(cron = "${clinic.retention.cron:0 30 3 * * *}", zone = "UTC")
    @SchedulerLock(name = "reduction", lockAtMostFor = "PT3H", lockAtLeastFor = "PT1M")
    void run() {
        reduction.run();
    }
}
