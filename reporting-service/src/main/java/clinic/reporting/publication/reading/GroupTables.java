package clinic.reporting.publication.reading;

import clinic.reporting.week.Figures;
import clinic.reporting.week.Scores;
import clinic.reporting.week.TrendPoint;
import clinic.reporting.week.WeekReport;
import java.util.List;
import java.util.stream.Stream;

/** Figures by technique, treatment, area, room, score and week. A group that has nothing has no table. */
record GroupTables(WeekReport report, Phrases phrases) {

    List<Table> tables() {
        Figures figures = report.figures();
        return Stream.of(
                        scores(figures.scores()),
                        techniques(figures),
                        treatments(figures),
                        areas(figures),
                        rooms(figures),
                        trend())
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private Table scores(Scores scores) {
        List<Table.Row> rows = List.of(
                score("tension", scores.tension()),
                score("mobility", scores.mobility()),
                score("stress", scores.stress()),
                score("sleep", scores.sleep()));
        return table("scores", rows, "score", "measured", "change");
    }

    private Table.Row score(String key, Scores.Score score) {
        String change = phrases.change(score.measured(), score.meanChange());
        return row(phrases.words().say("score." + key), phrases.numbers().count(score.measured()), change);
    }

    private Table techniques(Figures figures) {
        List<Table.Row> rows = figures.techniques().stream()
                .map(it -> row(
                        Names.of(it.technique()),
                        phrases.numbers().count(it.sessions()),
                        phrases.change(it.sessions(), it.meanChange()),
                        phrases.money(it.revenue())))
                .toList();
        return table("techniques", rows, "technique", "sessions", "painChange", "revenue");
    }

    private Table treatments(Figures figures) {
        List<Table.Row> rows = figures.treatments().stream()
                .map(it -> row(
                        it.name() == null ? Names.ofRoom(it.treatment()) : it.name(),
                        phrases.numbers().count(it.sessions()),
                        phrases.change(it.sessions(), it.meanChange()),
                        phrases.money(it.revenue())))
                .toList();
        return table("treatments", rows, "treatment", "sessions", "painChange", "revenue");
    }

    private Table areas(Figures figures) {
        List<Table.Row> rows = figures.areas().stream()
                .map(it -> row(
                        Names.of(it.area()),
                        phrases.numbers().count(it.sessions()),
                        phrases.change(it.sessions(), it.meanChange())))
                .toList();
        return table("areas", rows, "area", "sessions", "painChange");
    }

    private Table rooms(Figures figures) {
        List<Table.Row> rows = figures.rooms().stream()
                .map(it -> row(Names.ofRoom(it.room()), phrases.rate(it.utilisation())))
                .toList();
        return table("rooms", rows, "room", "utilisation");
    }

    private Table trend() {
        List<Table.Row> rows = report.trend().stream().map(this::week).toList();
        return table("trend", rows, "week", "completed", "utilisation", "painChange");
    }

    private Table.Row week(TrendPoint point) {
        return row(
                point.week(),
                phrases.numbers().count(point.completed()),
                phrases.rate(point.utilisation()),
                phrases.change(point.measured(), point.meanChange()));
    }

    private Table table(String id, List<Table.Row> rows, String... columns) {
        Words words = phrases.words();
        List<String> names =
                Stream.of(columns).map(it -> words.say("column." + it)).toList();
        return new Table(id, words.say("table." + id), names, rows);
    }

    private static Table.Row row(String label, String... cells) {
        return new Table.Row(label, List.of(cells));
    }
}
