package clinic.reporting.publication.web;

import clinic.events.WeekPublished.Change;
import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.week.Figures;
import clinic.reporting.week.Median;
import clinic.reporting.week.ToDo;
import clinic.reporting.week.TrendPoint;
import clinic.reporting.week.Unusual;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekReport;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.ALWAYS)
record WeekView(
        String week,
        LocalDate from,
        LocalDate to,
        long edition,
        List<Change> corrections,
        @Nullable Practitioner practitioner,
        @JsonUnwrapped Figures figures,
        List<ToDo> toDo,
        List<TrendPoint> trend,
        Previous previous,
        Median clinicMedian,
        List<Unusual> unusual) {

    record Practitioner(String id, String name) {}

    record Previous(
            String week,
            LocalDate from,
            LocalDate to,
            @JsonUnwrapped Figures figures) {}

    static WeekView of(PublishedWeek published) {
        WeekReport report = published.report();
        Week week = report.week();
        return new WeekView(
                week.name(),
                week.from(),
                week.to(),
                published.edition(),
                published.corrections(),
                practitioner(published.practitioner()),
                report.figures(),
                report.toDo(),
                report.trend(),
                previous(week.plus(-1), report.previous()),
                report.clinicMedian(),
                report.unusual());
    }

    private static @Nullable Practitioner practitioner(@Nullable PractitionerFact fact) {
        return fact == null ? null : new Practitioner(fact.id(), fact.name());
    }

    private static Previous previous(Week week, Figures figures) {
        return new Previous(week.name(), week.from(), week.to(), figures);
    }
}
