package clinic.standalone;

import clinic.booking.practice.Certification;
import clinic.booking.practice.PractitionerDetails;
import clinic.booking.practice.WorkingHours.Block;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Four practitioners who do not exist; three of them are there on every weekday, as many as there are rooms. */
final class SampleStaff {

    private SampleStaff() {}

    static List<PractitionerDetails> hired(LocalDate today) {
        return List.of(
                practitioner(
                        "Maja Lindqvist",
                        Set.of("swedish", "deep-tissue", "sports", "effleurage"),
                        today.plusYears(2),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                practitioner(
                        "Tomasz Wilk",
                        Set.of("deep-tissue", "trigger-point", "myofascial-release"),
                        today.plusYears(1),
                        Set.of(DayOfWeek.TUESDAY)),
                practitioner(
                        "Aylin Demir",
                        Set.of("shiatsu", "reflexology", "swedish"),
                        today.plusDays(45),
                        Set.of(DayOfWeek.WEDNESDAY)),
                practitioner(
                        "Jonas Okafor",
                        Set.of("hot-stone", "swedish", "trigger-point"),
                        today.plusYears(3),
                        Set.of(DayOfWeek.THURSDAY)));
    }

    private static PractitionerDetails practitioner(
            String name, Set<String> techniques, LocalDate certifiedUntil, Set<DayOfWeek> off) {
        String initials = name.replaceAll("[^A-Z]", "");
        return new PractitionerDetails(
                name,
                initials.toLowerCase(Locale.ROOT) + "@back-in-balance.example",
                techniques,
                new Certification("MT-" + initials + "-204", certifiedUntil),
                weekdays()
                        .filter(day -> !off.contains(day))
                        .flatMap(SampleStaff::day)
                        .toList(),
                true);
    }

    private static Stream<DayOfWeek> weekdays() {
        return Stream.of(DayOfWeek.values()).filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue());
    }

    private static Stream<Block> day(DayOfWeek day) {
        return Stream.of(
                new Block(day, LocalTime.of(9, 0), LocalTime.of(12, 30)),
                new Block(day, LocalTime.of(13, 30), LocalTime.of(15, 0)));
    }
}
