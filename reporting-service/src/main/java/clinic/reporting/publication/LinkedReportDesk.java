package clinic.reporting.publication;

import clinic.reporting.publication.ReportLinks.Linked;
import java.time.Clock;

/** Answers the report a link was made for, as it is now. */
public class LinkedReportDesk {

    private final ReportDesk reports;
    private final ReportLinks links;
    private final Clock clock;

    public LinkedReportDesk(ReportDesk reports, ReportLinks links, Clock clock) {
        this.reports = reports;
        this.links = links;
        this.clock = clock;
    }

    public PublishedWeek open(String token) {
        Linked linked = links.open(token, clock.instant());
        return reports.of(linked.clinicId(), linked.week(), linked.subject());
    }
}
