package clinic.reporting.archive;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.fact.InMemoryOldFacts;
import clinic.reporting.fact.Oblivion;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.week.Subject;
import clinic.reporting.week.ToDo;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekDesk;
import clinic.reporting.week.WeekReport;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReductionTest {

    private static final Week THIS = Week.of("2026-W47").orElseThrow();
    private static final Instant KEPT_FROM = LongPast.start("2026-W21");

    private final InMemoryArchive archive = new InMemoryArchive();
    private final LongPast past = new LongPast(7);
    private final InMemoryFacts facts = InMemoryFacts.of(past.events);
    private Instant now = Instant.parse("2026-11-21T03:30:00Z");
    private final WeekDesk weeks = new WeekDesk(new FactDesk(facts), archive, () -> now);
    private Runnable beforeForgetting = () -> {};
    private boolean rebuilding;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    /** The machine is switched off. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void night() {
        var keeping = new Reduction.Keeping(Period.ofWeeks(26), clinicId -> rebuilding);
        new Reduction(new FactDesk(facts), weeks, new Oblivion(old()), archive, keeping, clock).run();
    }

    private InMemoryOldFacts old() {
        return new InMemoryOldFacts(facts, beforeForgetting);
    }

    private Map<String, WeekReport> reports() {
        return reports(1);
    }

    private Map<String, WeekReport> reports(int every) {
        Map<String, WeekReport> reports = new HashMap<>();
        for (int i = -100; i < 6; i += every) {
            Week week = THIS.plus(i);
            LongPast.SUBJECTS.forEach(
                    subject -> reports.put(week.name() + " " + subject, weeks.report("main", week, subject)));
        }
        return reports;
    }

    private static Map<String, WeekReport> settled(Map<String, WeekReport> reports) {
        return reports.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().settled(it.getValue().clinicMedian())));
    }

    @Test
    void noFigureOfAnyWeekChanges() {
        Map<String, WeekReport> before = reports();
        night();
        night();
        night();
        assertThat(settled(reports())).isEqualTo(settled(before));
        assertThat(archive.end("main")).contains(Week.of("2026-W28").orElseThrow());
        assertThat(weeks.report("main", Week.of("2026-W20").orElseThrow(), LongPast.SUBJECTS.get(0))
                        .toDo())
                .isEmpty();
        assertThat(weeks.report("main", THIS, LongPast.SUBJECTS.get(0)).toDo()).isNotEmpty();
    }

    @Test
    void ofOldSessionsOnlyTheLastOfThoseWhoCameAgainIsLeft() {
        night();
        assertThat(old().startingBefore("main", KEPT_FROM, null, 10_000)).hasSizeGreaterThan(100);
        night();
        List<SessionFact> left = old().startingBefore("main", KEPT_FROM, null, 10_000);
        assertThat(left)
                .extracting(SessionFact::clientId)
                .doesNotHaveDuplicates()
                .doesNotContain("gone", "erased");
        assertThat(left)
                .isNotEmpty()
                .allMatch(SessionFact::completed)
                .allSatisfy(it -> assertThat(old().ofClients("main", List.of(it.clientId())))
                        .anyMatch(other -> !other.start().isBefore(KEPT_FROM)));
        assertThat(facts.clients("main", List.of("gone"))).isEmpty();
        assertThat(facts.clients("main", List.of("erased", "newer"))).hasSize(2);
        assertThat(facts.responses("main", List.of("gone-0"))).isEmpty();
        assertThat(facts.anyErased(List.of("erased"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsTheSameWhereverItIsBrokenOff(long seed) {
        Map<String, WeekReport> before = settled(reports());
        Random random = new Random(seed);
        archive.beforeEveryWrite(() -> cut(random, 60));
        beforeForgetting = () -> cut(random, 2);
        int cuts = 0;
        for (int done = 0; done < 3; ) {
            try {
                night();
                done++;
            } catch (PowerCut cut) {
                cuts++;
                assertThat(before).containsAllEntriesOf(settled(reports(10)));
            }
        }
        assertThat(cuts).isPositive();
        assertThat(settled(reports())).isEqualTo(before);
        assertThat(old().startingBefore("main", KEPT_FROM, null, 10_000)).hasSizeLessThan(10);
    }

    private static void cut(Random random, int oneIn) {
        if (random.nextInt(oneIn) == 0) {
            throw new PowerCut();
        }
    }

    @Test
    void whatIsToldLateOfAnArchivedWeekChangesNothingAndGoesTheNextNight() {
        night();
        night();
        Map<String, WeekReport> before = reports();
        past.events.forEach(told -> InMemoryFacts.take(facts, told));
        LongPast.late().forEach(told -> InMemoryFacts.take(facts, told));
        assertThat(reports()).isEqualTo(before);
        night();
        assertThat(reports()).isEqualTo(before);
        assertThat(old().ofClients("main", List.of("late"))).isEmpty();
    }

    @Test
    void nothingHappensWhileFactsAreReadOnceMoreOrNoneAreOldEnough() {
        rebuilding = true;
        night();
        assertThat(archive.end("main")).isEmpty();
        rebuilding = false;
        now = LongPast.start("2025-W10");
        night();
        assertThat(archive.end("main")).isEmpty();
    }

    @Test
    void aPlanThatGoesOnIsKnownFromItsBeginning() {
        LongPast.plan().forEach(told -> InMemoryFacts.take(facts, told));
        List<ToDo> before = toDo();
        night();
        night();
        assertThat(toDo()).isEqualTo(before).extracting(ToDo::what).doesNotContain(ToDo.What.PLAN_ABANDONED);
    }

    private List<ToDo> toDo() {
        return weeks.report("main", THIS, Subject.CLINIC).toDo();
    }

    @Test
    void weeksGoOnBecomingOld() {
        night();
        night();
        Map<String, WeekReport> before = settled(reports());
        now = now.plus(Period.ofWeeks(10));
        night();
        night();
        assertThat(settled(reports())).isEqualTo(before);
        assertThat(archive.end("main")).contains(Week.of("2026-W38").orElseThrow());
        assertThat(old().first("main").map(SessionFact::completed)).contains(true);
    }
}
