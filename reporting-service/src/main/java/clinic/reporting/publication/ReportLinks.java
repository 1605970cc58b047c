package clinic.reporting.publication;

import clinic.platform.NotFound;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Links that open one report, and nothing else, to whoever has them. */
public final class ReportLinks {

    /** Where no address of this service is configured there are none to make and none to open. */
    public static final ReportLinks NONE = new ReportLinks(null, Duration.ZERO);

    private final @Nullable SignedLinks links;
    private final Duration validity;

    /** @param validity how long a link opens its report */
    public ReportLinks(@Nullable SignedLinks links, Duration validity) {
        this.links = links;
        this.validity = validity;
    }

    /** What a link opens. */
    record Linked(String clinicId, Week week, Subject subject) {}

    @Nullable
    String to(String clinicId, Week week, Subject subject, Instant now) {
        if (links == null) {
            return null;
        }
        String practitionerId = subject.practitionerId();
        String what = practitionerId == null ? week.name() : week.name() + "/" + practitionerId;
        return links.address(new SignedLink(LinkPurpose.REPORT, clinicId, what, now.plus(validity)))
                .toString();
    }

    /**
     * @throws NotFound when it was not made here, or was changed
     * @throws clinic.platform.link.LinkExpired when its time is over
     */
    Linked open(String token, Instant now) {
        if (links == null) {
            throw new NotFound();
        }
        SignedLink link = links.open(LinkPurpose.REPORT, token, now);
        String[] what = link.subject().split("/", 2);
        Week week = Week.of(what[0]).orElseThrow(NotFound::new);
        return new Linked(link.clinicId(), week, what.length == 1 ? Subject.CLINIC : new Subject(what[1]));
    }
}
