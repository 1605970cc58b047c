package clinic.booking;

import clinic.booking.intake.AssessmentDesk;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/** Sees to it that every assessment is followed to the end, whoever crashed. */
class AssessmentSweep {

    private final AssessmentDesk desk;

    AssessmentSweep(AssessmentDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${clinic.booking.assessment-sweep-interval:PT10S}")
    @SchedulerLock(name = "assessment-sweep", lockAtMostFor = "PT5M")
    void sweep() {
        desk.catchUp();
    }
}
