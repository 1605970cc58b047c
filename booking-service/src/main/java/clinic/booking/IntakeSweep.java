package clinic.booking;

import clinic.booking.intake.IntakeDesk;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/** Sees to it that every assessment is followed to the end, whoever crashed. */
class IntakeSweep {

    private final IntakeDesk desk;

    IntakeSweep(IntakeDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${clinic.intake.sweep-interval:PT10S}")
    @SchedulerLock(name = "intake-sweep", lockAtMostFor = "PT5M")
    void sweep() {
        desk.catchUp();
    }
}
