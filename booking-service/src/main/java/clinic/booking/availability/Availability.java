package clinic.booking.availability;

import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where free times are asked for. What it offers with a client named is bookable, unless somebody is faster. */
public class Availability {

    private final Practices practices;
    private final Diary diary;
    private final Clock clock;

    public Availability(Practices practices, Diary diary, Clock clock) {
        this.practices = practices;
        this.diary = diary;
        this.clock = clock;
    }

    /** Free slots in the order of their start. @param wanted slots before the one asked for are passed over */
    public List<FreeSlot> search(String clinicId, Wish wish, Predicate<FreeSlot> wanted, int limit) {
        Instant now = clock.instant();
        Practice practice = practices.of(clinicId);
        ZoneId zone = practice.clinic().timeZone();
        FreeSlots free = new FreeSlots(wish, practice, now);
        LocalDate last = earlier(wish.to(), practice.clinic().policy().lastDay(now, zone));
        LocalDate day = later(wish.from(), LocalDate.ofInstant(now, zone));
        List<FreeSlot> found = new ArrayList<>();
        for (int days = 2; found.size() < limit && !day.isAfter(last); days *= 2) {
            LocalDate end = earlier(day.plusDays(days), last.plusDays(1));
            Occupancy occupancy = occupancy(clinicId, day, end, zone, now);
            for (; day.isBefore(end) && found.size() < limit; day = day.plusDays(1)) {
                free.on(day, occupancy).stream()
                        .filter(wanted)
                        .limit(limit - found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The first free slot after a wish's last day, up to the horizon. */
    public Optional<FreeSlot> after(String clinicId, Wish wish) {
        if (wish.to().equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        return search(clinicId, wish.within(wish.to().plusDays(1), LocalDate.MAX), slot -> true, 1).stream()
                .findFirst();
    }

    /** The free slots nearest to an instant, within a week of it. */
    public List<FreeSlot> near(String clinicId, Wish wish, Instant start, int limit) {
        LocalDate day =
                LocalDate.ofInstant(start, practices.of(clinicId).clinic().timeZone());
        List<FreeSlot> found = new ArrayList<>(
                search(clinicId, wish.within(day.minusDays(1), day.plusDays(1)), slot -> true, Integer.MAX_VALUE));
        if (found.size() < limit) {
            found.addAll(search(clinicId, wish.within(day.plusDays(2), day.plusDays(7)), slot -> true, limit));
            found.addAll(
                    search(clinicId, wish.within(day.minusDays(7), day.minusDays(2)), slot -> true, Integer.MAX_VALUE));
        }
        return found.stream()
                .sorted(Comparator.comparing((FreeSlot slot) ->
                        Duration.between(start, slot.start().toInstant()).abs()))
                .limit(limit)
                .toList();
    }

    private Occupancy occupancy(String clinicId, LocalDate from, LocalDate end, ZoneId zone, Instant now) {
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant until = end.plusDays(1).atStartOfDay(zone).toInstant();
        return Occupancy.of(diary.between(clinicId, start, until, now), start);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
