package clinic.reporting.publication.reading;

import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.week.ToDo;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekReport;
import java.util.stream.Stream;

/** Puts a published week into words. */
public final class WeekReader {

    private final PublishedWeek published;
    private final WeekReport report;
    private final Phrases phrases;
    private final Words words;

    private WeekReader(PublishedWeek published) {
        this.published = published;
        this.report = published.report();
        this.phrases = Phrases.of(published.clinic().locale());
        this.words = phrases.words();
    }

    public static Reading read(PublishedWeek published) {
        return new WeekReader(published).read();
    }

    private Reading read() {
        Comparison comparison = new Comparison(report, phrases);
        MainFigures main = new MainFigures(comparison, phrases);
        PractitionerFact practitioner = published.practitioner();
        String clinic = published.clinic().name();
        return new Reading(
                words.language(),
                clinic,
                practitioner == null ? clinic : practitioner.name(),
                title(report.week()),
                period(report.week()),
                state(),
                new Remarks(phrases).of(published),
                report.toDo().stream().map(this::toDo).toList(),
                main.headlines(),
                new WeekCharts(report, phrases).charts(),
                Stream.of(
                                Stream.of(main.table()),
                                new WeekTables(comparison, phrases).tables().stream(),
                                new GroupTables(report, phrases).tables().stream())
                        .flatMap(it -> it)
                        .toList());
    }

    private String title(Week week) {
        String[] yearAndNumber = week.name().split("-W0?");
        return words.say("week", yearAndNumber[1], yearAndNumber[0]);
    }

    private String period(Week week) {
        return words.say("period", words.date("format.date", week.from()), words.date("format.date", week.to()));
    }

    private String state() {
        return published.edition() == 0
                ? words.say("unpublished")
                : words.say("published", phrases.numbers().count(published.edition()));
    }

    private String toDo(ToDo entry) {
        return words.say("toDo." + entry.what(), entry.count());
    }
}
