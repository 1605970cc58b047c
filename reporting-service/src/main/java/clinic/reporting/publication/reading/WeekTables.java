package clinic.reporting.publication.reading;

import clinic.reporting.week.Figures;
import clinic.reporting.week.Pain;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** All figures of a week that are not told apart any further. */
record WeekTables(Comparison comparison, Phrases phrases) {

    List<Table> tables() {
        return List.of(sessions(), time(), money(), pain());
    }

    private Table sessions() {
        return table(
                "sessions",
                count("completed", it -> it.sessions().completed()),
                count("cancelled", it -> it.sessions().cancelled()),
                count("lateCancelled", it -> it.sessions().lateCancelled()),
                count("noShow", it -> it.sessions().noShow()),
                comparison.row("cancellationRate", it -> phrases.rate(it.cancellationRate())),
                count("newClients", it -> it.clients().newcomers()),
                count("returningClients", it -> it.clients().returning()),
                count("rebooked", it -> it.clients().rebooked()));
    }

    private Table time() {
        return table(
                "time",
                hours("available", it -> it.minutes().available()),
                hours("delivered", it -> it.minutes().delivered()),
                hours("bookedAhead", it -> it.minutes().bookedAhead()));
    }

    private Table money() {
        return table(
                "money",
                comparison.row("revenue", it -> phrases.money(it.revenue())),
                comparison.row("lost", it -> phrases.money(it.lost())));
    }

    private Table pain() {
        return table(
                "pain",
                count("measured", it -> it.pain().measured()),
                pain("meanBefore", it -> phrases.mean(it.measured(), it.meanBefore())),
                pain("meanAfter", it -> phrases.mean(it.measured(), it.meanAfter())),
                pain("painChange", it -> phrases.change(it.measured(), it.meanChange())),
                pain("painInterval", it -> phrases.interval(it.interval(), it.measured())),
                pain("meaningfulShare", it -> phrases.share(it.measured(), it.meaningfulShare())),
                pain("worsenedShare", it -> phrases.share(it.measured(), it.worsenedShare())),
                count("followUpMeasured", it -> it.pain().followUpMeasured()),
                pain("followUpChange", it -> phrases.change(it.followUpMeasured(), it.followUpMeanChange())));
    }

    private Table table(String id, Table.Row... rows) {
        Words words = phrases.words();
        List<String> columns = List.of(words.say("column.figure"), words.say("column.now"), words.say("column.before"));
        return new Table(id, words.say("table." + id), columns, List.of(rows));
    }

    private Table.Row count(String key, ToLongFunction<Figures> count) {
        return comparison.row(key, it -> phrases.numbers().count(count.applyAsLong(it)));
    }

    private Table.Row hours(String key, ToLongFunction<Figures> minutes) {
        return comparison.row(key, it -> phrases.numbers().hours(minutes.applyAsLong(it)));
    }

    private Table.Row pain(String key, Function<Pain, String> figure) {
        return comparison.row(key, it -> figure.apply(it.pain()));
    }
}
