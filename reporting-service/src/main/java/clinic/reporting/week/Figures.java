package clinic.reporting.week;

import clinic.events.Money;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.SessionFact;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A week's figures of a practitioner or the clinic. Rates are fractions, null where there is nothing to divide by. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figures(
        SessionCounts sessions,
        ClientCounts clients,
        Minutes minutes,
        @Nullable Double utilisation,
        @Nullable Double noShowRate,
        @Nullable Double cancellationRate,
        @Nullable Double rebookingRate,
        List<Money> revenue,
        List<Money> lost,
        Pain pain,
        Scores scores,
        List<TechniqueFigures> techniques,
        List<TreatmentFigures> treatments,
        List<AreaFigures> areas,
        List<RoomFigures> rooms) {

    /** Editions kept before treatments were told apart have none. */
    public Figures {
        treatments = Objects.requireNonNullElse(treatments, List.of());
    }

    static Figures of(FactSheet facts, History history, long openMinutes, Week week, Subject subject) {
        List<SessionFact> booked = booked(facts, week, subject);
        List<SessionFact> completed =
                booked.stream().filter(SessionFact::completed).toList();
        List<Outcome> outcomes =
                completed.stream().flatMap(it -> it.measured().stream()).toList();
        SessionCounts sessions = SessionCounts.of(booked);
        ClientCounts clients = ClientCounts.of(completed, history);
        Minutes minutes = Minutes.of(facts, week, subject, completed);
        return new Figures(
                sessions,
                clients,
                minutes,
                Ratio.of(minutes.delivered(), minutes.available()),
                Ratio.of(sessions.noShow(), sessions.completed() + sessions.noShow()),
                cancellationRate(booked),
                Ratio.of(clients.rebooked(), sessions.completed()),
                Takings.of(completed.stream()),
                Takings.of(lost(booked)),
                Pain.of(outcomes),
                Scores.of(completed, history),
                TechniqueFigures.of(completed),
                TreatmentFigures.of(completed),
                AreaFigures.of(outcomes),
                RoomFigures.of(completed, openMinutes));
    }

    static List<SessionFact> booked(FactSheet facts, Week week, Subject subject) {
        var zone = facts.clinic().zone();
        return facts.sessions().stream()
                .filter(it -> subject.covers(it) && it.startsWithin(week.start(zone), week.end(zone)))
                .toList();
    }

    /** A request that was declined never was a booking to cancel, so it counts on neither side. */
    private static @Nullable Double cancellationRate(List<SessionFact> booked) {
        List<SessionFact> confirmed =
                booked.stream().filter(SessionFact::everConfirmed).toList();
        return Ratio.of(confirmed.stream().filter(SessionCounts::cancelled).count(), confirmed.size());
    }

    private static Stream<SessionFact> lost(List<SessionFact> booked) {
        return booked.stream().filter(it -> SessionCounts.lateCancelled(it) || SessionCounts.noShow(it));
    }
}
