package clinic.booking;

import clinic.booking.client.ErasureDesk;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up erasures that a crash or a database that was away left half done. */
@Component
class ErasureRounds {

    private final ErasureDesk desk;

    ErasureRounds(ErasureDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${clinic.erasure.interval:PT10S}")
    @SchedulerLock(name = "erasure", lockAtMostFor = "${clinic.erasure.longest-round:PT1M}")
    void round() {
        desk.resume();
    }
}
