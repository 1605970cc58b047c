package clinic.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.inbox.EventHandler;
import clinic.platform.inbox.StructuredEvents;
import clinic.platform.web.Replies;
import clinic.reporting.fact.FactReader;
import clinic.reporting.fact.InMemoryFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class RebuildShiftTest {

    private static final Caller OWNER = new Caller("main", "the owner", Role.OWNER);

    private final InMemoryRebuilds rebuilds = new InMemoryRebuilds();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final EventHandler keeping =
            (attributes, event) -> FactReader.read(attributes, event).ifPresent(facts::keepRetold);
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    /** The machine is switched off. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Rebuild rebuild() {
        return rebuilds.running().get(0);
    }

    private void start(Feeds feeds) {
        new RebuildDesk(rebuilds, feeds, clock).start(OWNER, Replies.none());
    }

    private void work(Feeds feeds, EventHandler handler) {
        new RebuildShift(rebuilds, feeds, new StructuredEvents(handler), clock).work(() -> true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anEmptyDatabaseEndsWithExactlyWhatEventsHadBuilt(long seed) {
        RetoldClinic clinic = new RetoldClinic(seed, 60);
        start(clinic);
        work(clinic, keeping);
        assertThat(facts.all()).isEqualTo(InMemoryFacts.of(clinic.events).all());
        assertThat(rebuilds.running()).isEmpty();
        assertThat(facts.all()).isNotEqualTo(new InMemoryFacts().all());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void endsTheSameHoweverOftenItIsKilledAndWhateverEventsComeMeanwhile(long seed) {
        Random random = new Random(seed);
        RetoldClinic clinic = new RetoldClinic(seed, 40);
        start(clinic);
        int cuts = 0;
        int booked = 40;
        int before = clinic.events.size();
        while (!rebuilds.running().isEmpty()) {
            clinic.book(booked++);
            for (int i = 0; i < 5; i++) {
                InMemoryFacts.take(facts, clinic.events.get(random.nextInt(clinic.events.size())));
            }
            try {
                work(clinic, (attributes, event) -> {
                    keeping.handle(attributes, event);
                    if (random.nextInt(12) == 0) {
                        throw new PowerCut();
                    }
                });
            } catch (PowerCut cut) {
                cuts++;
            }
        }
        clinic.events.stream().skip(before).forEach(told -> InMemoryFacts.take(facts, told));
        assertThat(facts.all()).isEqualTo(InMemoryFacts.of(clinic.events).all());
        assertThat(cuts).isPositive();
    }

    @Test
    void anOutageIsShownAndWaitedOutWithGrowingPauses() {
        RetoldClinic clinic = new RetoldClinic(3, 20);
        start(clinic);
        Feeds out = new FailingFeeds(clinic, new FeedOut("booking-service answers 503"));
        for (int attempts = 1; attempts <= 30; attempts++) {
            work(out, keeping);
            Trouble trouble = rebuild().trouble();
            assertThat(trouble.what()).isEqualTo("booking-service answers 503");
            assertThat(trouble.attempts()).isEqualTo(attempts);
            assertThat(Duration.between(now, trouble.retryAt()))
                    .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(5));
            work(out, keeping);
            assertThat(rebuild().attempts()).isEqualTo(attempts);
            now = trouble.retryAt();
        }
        work(clinic, keeping);
        assertThat(rebuilds.running()).isEmpty();
        assertThat(facts.all()).isEqualTo(InMemoryFacts.of(clinic.events).all());
    }

    @Test
    void itemsThatMakeNoSenseAreCountedAndPassedOver() {
        RetoldClinic clinic = new RetoldClinic(4, 5);
        start(clinic);
        String id = rebuild().id();
        Feeds foreign = new FailingFeeds(clinic, null);
        work(foreign, keeping);
        Rebuild done = rebuilds.find("main", id).orElseThrow();
        int all = clinic.newest(Source.BOOKING).size()
                + clinic.newest(Source.NOTIFICATION).size();
        assertThat(done.state()).isEqualTo(Rebuild.State.COMPLETED);
        assertThat(done.tally().kept()).isEqualTo(all);
        assertThat(done.tally().refused()).isPositive();
        assertThat(done.tally().read())
                .isEqualTo(done.tally().kept() + done.tally().refused());
    }

    @Test
    void afterAFailureOfOurOwnItGoesOnWithTheSamePageOnceThatIsMended() {
        RetoldClinic clinic = new RetoldClinic(5, 5);
        start(clinic);
        for (int attempts = 1; attempts <= 30; attempts++) {
            work(clinic, (attributes, event) -> {
                throw new IllegalStateException("a mistake");
            });
            Trouble trouble = rebuild().trouble();
            assertThat(trouble.what()).isEqualTo("reporting-service: IllegalStateException");
            assertThat(trouble.attempts()).isEqualTo(attempts);
            now = trouble.retryAt();
        }
        work(clinic, keeping);
        assertThat(rebuilds.running()).isEmpty();
        assertThat(facts.all()).isEqualTo(InMemoryFacts.of(clinic.events).all());
    }

    @Test
    void anOutageOfTheDatabaseIsNoAttempt() {
        RetoldClinic clinic = new RetoldClinic(5, 5);
        start(clinic);
        assertThatThrownBy(() -> work(clinic, (attributes, event) -> {
                    throw new DataAccessResourceFailureException("down");
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(rebuild().attempts()).isZero();
    }

    @Test
    void oneAtATimeRunsAndWhoeverAsksMeanwhileIsAnsweredThatOne() {
        RetoldClinic clinic = new RetoldClinic(6, 5);
        start(clinic);
        String first = rebuild().id();
        start(clinic);
        assertThat(rebuilds.running()).extracting(Rebuild::id).containsExactly(first);
        work(clinic, keeping);
        start(clinic);
        assertThat(rebuild().id()).isNotEqualTo(first);
    }

    @Test
    void factsMayBeMissingWhileItRunsButADayIsLongEnoughToWaitForThem() {
        RetoldClinic clinic = new RetoldClinic(8, 5);
        RebuildDesk desk = new RebuildDesk(rebuilds, clinic, clock);
        assertThat(desk.mayLackFacts("main")).isFalse();
        start(clinic);
        assertThat(desk.mayLackFacts("main")).isTrue();
        assertThat(desk.mayLackFacts("elsewhere")).isFalse();
        now = now.plus(Duration.ofDays(1));
        assertThat(desk.mayLackFacts("main")).isFalse();
        start(clinic);
        work(clinic, keeping);
        start(clinic);
        assertThat(desk.mayLackFacts("main")).isTrue();
        work(clinic, keeping);
        assertThat(desk.mayLackFacts("main")).isFalse();
    }

    @Test
    void nothingIsStartedWhereThereIsNothingToReadFrom() {
        Caller elsewhere = new Caller("elsewhere", "the owner", Role.OWNER);
        RebuildDesk desk = new RebuildDesk(rebuilds, new RetoldClinic(7, 1), clock);
        assertThatThrownBy(() -> desk.start(elsewhere, Replies.none())).isInstanceOf(NotSetUp.class);
        assertThat(rebuilds.running()).isEqualTo(List.of());
    }
}
