package clinic.booking;

import clinic.booking.waitlist.FreedSlotDesk;
import clinic.booking.waitlist.SlotOfferDesk;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/** Offers what became free, and settles what was left half done. */
class WaitlistJob {

    private final FreedSlotDesk freed;
    private final SlotOfferDesk offers;

    WaitlistJob(FreedSlotDesk freed, SlotOfferDesk offers) {
        this.freed = freed;
        this.offers = offers;
    }

    @Scheduled(fixedDelayString = "${clinic.booking.waitlist-interval:PT2S}")
    @SchedulerLock(name = "waitlist-job", lockAtMostFor = "${clinic.booking.waitlist.lock:PT30S}")
    void run() {
        offers.resume();
        freed.offer();
    }
}
