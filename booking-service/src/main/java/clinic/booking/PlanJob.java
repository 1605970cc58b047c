package clinic.booking;

import clinic.booking.plan.PlanDesk;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/** Finishes plans that were committed and undoes those that were not, after whatever stopped them. */
class PlanJob {

    private final PlanDesk desk;

    PlanJob(PlanDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${clinic.booking.plan.interval:PT5S}")
    @SchedulerLock(name = "plan-job", lockAtMostFor = "${clinic.booking.plan.lock:PT30S}")
    void resume() {
        desk.resume();
    }
}
