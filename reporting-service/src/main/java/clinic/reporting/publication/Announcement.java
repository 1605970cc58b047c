package clinic.reporting.publication;

import clinic.events.PractitionerPart;
import clinic.events.WeekPublished;
import clinic.events.WeekPublished.TrendWeek;
import clinic.reporting.fact.ClinicFact;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.week.Corrections;
import clinic.reporting.week.Figures;
import clinic.reporting.week.TrendPoint;
import clinic.reporting.week.Week;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of an edition who gets it and what it holds. */
final class Announcement {

    private Announcement() {}

    /** @param pdf a link to the report; null where there are none */
    static WeekPublished of(Edition edition, Week week, FactSheet facts, List<TrendPoint> trend, @Nullable String pdf) {
        ClinicFact clinic = facts.clinic();
        PractitionerFact practitioner = practitioner(edition, facts).orElse(null);
        return new WeekPublished(
                week.name(),
                week.from(),
                week.to(),
                Math.toIntExact(edition.version()),
                practitioner == null
                        ? null
                        : new PractitionerPart(practitioner.id(), practitioner.version(), practitioner.name()),
                clinic.part(),
                clinic.locale(),
                recipients(practitioner, clinic),
                summary(edition.figures()),
                pdf,
                told(trend),
                edition.version() == 1 ? null : Corrections.ofTheWhole(edition.changes()));
    }

    private static List<TrendWeek> told(List<TrendPoint> trend) {
        return trend.stream()
                .map(it -> new TrendWeek(it.week(), it.completed(), it.utilisation()))
                .toList();
    }

    private static Optional<PractitionerFact> practitioner(Edition edition, FactSheet facts) {
        return Optional.ofNullable(edition.practitionerId())
                .map(id -> facts.practitioner(id).orElseThrow());
    }

    private static List<String> recipients(@Nullable PractitionerFact practitioner, ClinicFact clinic) {
        return practitioner == null
                ? clinic.ownerEmails()
                : Stream.ofNullable(practitioner.email()).toList();
    }

    private static WeekPublished.Summary summary(Figures figures) {
        return new WeekPublished.Summary(
                figures.sessions().completed(),
                figures.sessions().cancelled(),
                figures.sessions().lateCancelled(),
                figures.sessions().noShow(),
                figures.minutes().delivered(),
                figures.minutes().available(),
                figures.utilisation(),
                figures.noShowRate(),
                figures.rebookingRate(),
                figures.revenue(),
                figures.pain().measured(),
                figures.pain().meanChange());
    }
}
