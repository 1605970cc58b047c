package clinic.booking;

import clinic.booking.appointment.Allocation;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.HoldDesk;
import clinic.booking.availability.Availability;
import clinic.booking.availability.Diary;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practices;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Slots that are held, and the sweep that ends those nobody took. */
@Configuration
class HoldWiring {

    @Bean
    HoldDesk holdDesk(
            Bookings bookings,
            Clients clients,
            Practices practices,
            Diary diary,
            Availability availability,
            CareCheck care,
            Clock clock) {
        return new HoldDesk(bookings, clients, practices, new Allocation(diary, availability), care, clock);
    }

    @Bean
    Sweep holdSweep(HoldDesk desk) {
        return new Sweep(desk);
    }

    /** A lapsed hold is free from its last moment on; this only tidies up. */
    static class Sweep {

        private final HoldDesk desk;

        Sweep(HoldDesk desk) {
            this.desk = desk;
        }

        @Scheduled(fixedDelayString = "${clinic.booking.hold-sweep-interval:PT15S}")
        @SchedulerLock(name = "hold-sweep", lockAtMostFor = "PT5M")
        void sweep() {
            desk.expire();
        }
    }
}
