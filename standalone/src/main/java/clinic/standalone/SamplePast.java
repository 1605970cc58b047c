package clinic.standalone;

import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Completion;
import clinic.booking.care.Area;
import clinic.booking.client.Client;
import clinic.booking.history.PastSession;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Room;
import clinic.booking.practice.Treatment;
import clinic.events.SessionPart.Adverse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Weeks of sessions that could have been: most took place, pain eases week by week, a few clients did not come. */
final class SamplePast {

    static final List<LocalTime> STARTS = List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(13, 30));

    private static final int PERCENT_TAKEN = 66;
    private static final int[] ROUTINE = {0, 2, 3};

    private final Practice practice;
    private final List<Client> clients;
    private final Random random = new Random(4711);

    SamplePast(Practice practice, List<Client> clients) {
        this.practice = practice;
        this.clients = clients;
    }

    /** Sessions of one day; {@code week} counts from the first. */
    List<PastSession> on(LocalDate day, int week) {
        List<PastSession> sessions = new ArrayList<>();
        List<Practitioner> present = present(practice, day);
        for (LocalTime start : present.isEmpty() ? List.<LocalTime>of() : STARTS) {
            int client = random.nextInt(clients.size());
            for (int place = 0; place < practice.rooms().size(); place++) {
                if (random.nextInt(100) < PERCENT_TAKEN) {
                    Practitioner who = present.get((place + start.getHour()) % present.size());
                    sessions.add(session(day.atTime(start), week, who, place, (client + place) % clients.size()));
                }
            }
        }
        return sessions;
    }

    static List<Practitioner> present(Practice practice, LocalDate day) {
        return practice.practitioners().stream()
                .filter(practitioner -> !practitioner.blocksOn(day).isEmpty())
                .toList();
    }

    private PastSession session(LocalDateTime start, int week, Practitioner practitioner, int place, int client) {
        Room room = practice.rooms().get(place);
        List<Treatment> possible = practice.treatments().stream()
                .filter(offer -> practitioner.qualifiedFor(offer.technique()) && offer.fits(room))
                .toList();
        Treatment treatment = possible.get(random.nextInt(possible.size()));
        BookingStatus status = fate();
        return new PastSession(
                clients.get(client).id(),
                practitioner.id(),
                room.id(),
                treatment.id(),
                start.atZone(practice.clinic().timeZone()).toInstant(),
                status,
                status == BookingStatus.COMPLETED ? completion(treatment, client, week) : null,
                status == BookingStatus.CANCELLED && random.nextBoolean());
    }

    private BookingStatus fate() {
        int chance = random.nextInt(100);
        return chance < 4 ? BookingStatus.NO_SHOW : chance < 12 ? BookingStatus.CANCELLED : BookingStatus.COMPLETED;
    }

    private @Nullable Completion completion(Treatment treatment, int client, int week) {
        int before = Math.max(1, 4 + client % 5 - week / 2);
        int after = Math.max(0, before - ROUTINE[random.nextInt(ROUTINE.length)]);
        Area area = client % 3 == 0 ? Area.UPPER_BACK : client % 3 == 1 ? Area.LOWER_BACK : Area.NECK;
        return new Completion(
                before,
                after,
                List.of(treatment.technique()),
                List.of(area),
                before + random.nextInt(2),
                null,
                after + random.nextInt(3),
                null,
                random.nextInt(10) == 0 ? Adverse.MILD_SORENESS : Adverse.NONE,
                null);
    }
}
