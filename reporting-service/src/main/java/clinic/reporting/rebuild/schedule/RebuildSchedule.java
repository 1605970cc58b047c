package clinic.reporting.rebuild.schedule;

import clinic.reporting.rebuild.RebuildShift;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works on rebuilds a few seconds at a time, so that nothing else that is scheduled waits long. */
@Component
class RebuildSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSchedule.class);
    private static final long STRETCH = Duration.ofSeconds(5).toNanos();

    private final RebuildShift shift;

    RebuildSchedule(RebuildShift shift) {
        this.shift = shift;
    }

    @Scheduled(fixedDelayString = "${clinic.rebuild.pause:PT2S}")
    @SchedulerLock(name = "rebuild", lockAtMostFor = "PT2M")
    void look() {
        long started = System.nanoTime();
        try {
            shift.work(() -> System.nanoTime() - started < STRETCH);
        } catch (RuntimeException e) {
            LOG.warn("Rebuilds go on later: {}", e.getClass().getName());
        }
    }
}
