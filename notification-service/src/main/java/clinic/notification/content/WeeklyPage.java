package clinic.notification.content;

import clinic.events.WeekPublished;
import java.util.List;

/** What an owner or a practitioner reads on Monday. */
final class WeeklyPage {

    private WeeklyPage() {}

    static Page of(WeekPublished report, String subject, Phrasebook words) {
        String clinic = Plain.line(report.clinic().name());
        String whose = report.practitioner() == null
                ? clinic
                : Plain.line(report.practitioner().name());
        return new Page(
                words.locale(),
                subject,
                words.say("greeting.plain"),
                List.of(words.say("WEEKLY_REPORT.lead", report.week(), whose)),
                new WeeklyFigures(report.summary(), words).rows(),
                null,
                report.edition() > 1 ? List.of(words.say("WEEKLY_REPORT.correction")) : List.of(),
                clinic);
    }
}
