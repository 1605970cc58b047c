package clinic.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.events.WeekPublished;
import clinic.reporting.Telling;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MondayRunTest {

    private static final Telling BERLIN = new Telling("berlin", "Europe/Berlin");
    private static final Telling AUCKLAND = new Telling("auckland", "Pacific/Auckland");
    private final House house = new House("2026-11-18T00:00:00Z");

    private void session(Telling clinic, String start) {
        String name = clinic.clinicId() + start;
        house.take(clinic.settings(1, "owner@" + clinic.clinicId() + ".test"));
        house.take(clinic.completed(name, Instant.parse(start), "client", "anna-" + clinic.clinicId(), 6, 4));
    }

    private List<String> sent() {
        return house.editions.sent.stream()
                .map(it -> it.clinic().id() + " " + it.week())
                .distinct()
                .toList();
    }

    @Test
    void publishesThePastWeekAtSixOnMondayOfEachClinic() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        session(AUCKLAND, "2026-11-18T01:00:00Z");
        house.runAt("2026-11-22T16:59:00Z");
        assertThat(sent()).isEmpty();
        house.runAt("2026-11-22T17:00:00Z");
        assertThat(sent()).containsExactly("auckland 2026-W47");
        house.runAt("2026-11-23T04:59:00Z");
        assertThat(sent()).containsExactly("auckland 2026-W47");
        house.runAt("2026-11-23T05:00:00Z");
        assertThat(sent()).containsExactly("auckland 2026-W47", "berlin 2026-W47");
    }

    @Test
    void looksAgainWithoutSendingAgain() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        house.runAt("2026-11-23T05:00:00Z");
        house.runAt("2026-11-23T05:05:00Z");
        house.runAt("2026-11-29T22:59:00Z");
        assertThat(house.editions.sent).hasSize(2);
    }

    @Test
    void sixIsLocalTimeAfterClocksWentBack() {
        session(BERLIN, "2026-10-21T09:00:00Z");
        house.runAt("2026-10-26T04:59:00Z");
        assertThat(sent()).isEmpty();
        house.runAt("2026-10-26T05:00:00Z");
        assertThat(sent()).containsExactly("berlin 2026-W43");
    }

    @Test
    void makesUpForAMissedMonday() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        house.runAt("2026-11-26T20:00:00Z");
        assertThat(sent()).containsExactly("berlin 2026-W47");
    }

    @Test
    void waitsForFactsThatAreReadOnceMore() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        session(AUCKLAND, "2026-11-18T01:00:00Z");
        house.lackingFacts.add("berlin");
        house.runAt("2026-11-23T05:00:00Z");
        assertThat(sent()).containsExactly("auckland 2026-W47");
        house.lackingFacts.clear();
        house.runAt("2026-11-23T05:05:00Z");
        assertThat(sent()).containsExactly("auckland 2026-W47", "berlin 2026-W47");
    }

    @Test
    void goesOnWhereACrashBrokeItOff() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        house.editions.beforeIssue = () -> {
            if (!house.editions.sent.isEmpty()) {
                throw new IllegalStateException("out of power");
            }
        };
        house.runAt("2026-11-23T05:00:00Z");
        assertThat(house.editions.sent).hasSize(1);
        house.editions.beforeIssue = () -> {};
        house.runAt("2026-11-23T05:05:00Z");
        assertThat(house.editions.sent)
                .extracting(WeekPublished::edition, it -> it.practitioner() == null)
                .containsExactlyInAnyOrder(tuple(1, true), tuple(1, false));
    }

    @Test
    void oneClinicsTroubleIsNotAnothers() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        session(AUCKLAND, "2026-11-18T01:00:00Z");
        house.editions.beforeIssue = () -> {
            house.editions.beforeIssue = () -> {};
            throw new IllegalStateException("auckland is asked first");
        };
        house.runAt("2026-11-23T05:00:00Z");
        assertThat(sent()).containsExactly("berlin 2026-W47");
    }

    @Test
    void whatTheOwnerPublishedBeforeIsPublishedAgainOnlyIfItChanged() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        house.publish("berlin", "2026-W47");
        house.runAt("2026-11-23T05:00:00Z");
        assertThat(house.editions.sent).hasSize(2);
        house.publish("berlin", "2026-W47");
        assertThat(house.editions.sent).hasSize(2);
    }

    @Test
    void aClinicWithoutBookingsIsLeftAlone() {
        session(BERLIN, "2026-11-25T09:00:00Z");
        house.runAt("2026-11-23T05:00:00Z");
        assertThat(sent()).isEmpty();
    }

    @Test
    void aWeekPublishedWhileItRanIsPublishedOnceMoreOnMonday() {
        session(BERLIN, "2026-11-18T09:00:00Z");
        house.publish("berlin", "2026-W47");
        session(BERLIN, "2026-11-20T09:00:00Z");
        house.runAt("2026-11-23T05:00:00Z");
        assertThat(house.editions.sent).extracting(WeekPublished::edition).containsExactly(1, 1, 2, 2);
    }
}
