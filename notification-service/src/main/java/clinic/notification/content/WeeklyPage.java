package clinic.notification.content;

import clinic.events.WeekPublished;
import clinic.notification.email.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What an owner or a practitioner reads on Monday. */
final class WeeklyPage {

    private WeeklyPage() {}

    static Page of(WeekPublished report, Phrasebook words) {
        String clinic = Plain.line(report.clinic().name());
        String whose =
                report.practitioner() == null ? clinic : report.practitioner().name();
        return new Page(
                Page.Head.of(Kind.WEEKLY_REPORT, report.clinic().id(), Subject.of(report, words), words),
                words.say("greeting.plain"),
                Stream.concat(
                                Stream.of(words.say("WEEKLY_REPORT.lead", report.week(), whose)),
                                new WeeklyCorrection(report, words).lines().stream())
                        .toList(),
                new WeeklyFigures(report.summary(), words).rows(),
                new WeeklyTrend(WeeklyTrend.of(report), words).told(),
                report.pdf() == null ? null : new Page.Link(words.say("WEEKLY_REPORT.pdf"), report.pdf()),
                null,
                List.of(),
                Page.Foot.of(clinic));
    }
}
