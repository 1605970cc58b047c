package clinic.reporting.owner.web;

import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.owner.OwnersWeek;
import clinic.reporting.owner.web.OwnersPage.Choice;
import clinic.reporting.owner.web.OwnersPage.Link;
import clinic.reporting.publication.reading.WeekReader;
import clinic.reporting.publication.reading.Words;
import clinic.reporting.week.Week;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts ways to other weeks, people and formats around a reading. */
record PageWriter(OwnersWeek owners, Words words) {

    private static final List<String> FORMATS = List.of("pdf", "csv", "json");

    OwnersPage write() {
        return new OwnersPage(
                WeekReader.read(owners.published()), week().name(), practitioner(), weeks(), choices(), downloads());
    }

    private List<Link> weeks() {
        return List.of(
                week("page.earlier", week().plus(-1)),
                week("page.current", owners.current()),
                week("page.later", week().plus(1)));
    }

    private Link week(String key, Week to) {
        String whose = practitioner() == null ? "" : "&practitioner=" + encoded(practitioner());
        return new Link(words.say(key), to.equals(week()) ? null : "/?week=" + to.name() + whose);
    }

    private List<Choice> choices() {
        Choice clinic = new Choice("", words.say("page.clinic"), practitioner() == null);
        return Stream.concat(
                        Stream.of(clinic),
                        owners.staff().stream()
                                .filter(it -> it.active() || it.id().equals(practitioner()))
                                .map(it ->
                                        new Choice(it.id(), it.name(), it.id().equals(practitioner()))))
                .toList();
    }

    private List<Link> downloads() {
        String whose = practitioner() == null ? "" : "/practitioners/" + encoded(practitioner());
        return FORMATS.stream()
                .map(it -> new Link(words.say("page." + it), "/v1/weeks/" + week().name() + whose + "." + it))
                .toList();
    }

    private Week week() {
        return owners.published().report().week();
    }

    private @Nullable String practitioner() {
        PractitionerFact practitioner = owners.published().practitioner();
        return practitioner == null ? null : practitioner.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
