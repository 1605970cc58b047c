package clinic.notification.consent;

import clinic.platform.NotFound;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where clients tell how they feel some time after a session. The same answer twice is one. */
public final class PainCheckDesk {

    private final SignedLinks links;
    private final Sessions sessions;
    private final Readers readers;
    private final Outcomes outcomes;
    private final Clock clock;

    public PainCheckDesk(SignedLinks links, Sessions sessions, Readers readers, Outcomes outcomes, Clock clock) {
        this.links = links;
        this.sessions = sessions;
        this.readers = readers;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Changes nothing.
     *
     * @throws NotFound when the link opens nothing
     * @throws clinic.platform.link.LinkExpired when the link's time is over
     * @throws ReaderErased when the client is to be forgotten
     * @throws SessionNotHeld when there is nothing to be asked about
     */
    public PainCheck show(String token) {
        Instant now = now();
        return asked(links.open(LinkPurpose.PAIN_CHECK, token, now), now);
    }

    /** @throws AnswerFinal when they told something else before, and too long ago */
    public void answer(String token, int pain) {
        Instant now = now();
        SignedLink link = links.open(LinkPurpose.PAIN_CHECK, token, now);
        PainCheck asked = asked(link, now);
        if (!asked.open()) {
            throw new AnswerFinal();
        }
        Outcome known = asked.outcome();
        if (known == null || !Objects.equals(known.pain(), pain)) {
            write(asked, known, link.clinicId(), pain, now);
        }
        forgetWhoWasErased(link, asked.session());
    }

    private void write(PainCheck asked, @Nullable Outcome known, String clinicId, int pain, Instant now) {
        Outcome first = Outcome.first(clinicId, asked.session(), pain, now);
        if (known == null && outcomes.add(first.told(asked.reader().clinic()))) {
            return;
        }
        outcomes.change(
                clinicId,
                first.id(),
                outcome -> outcome.changed(pain, now).told(asked.reader().clinic()));
    }

    /** The erasure may have come between our looking and our writing, and found nothing to forget. */
    private void forgetWhoWasErased(SignedLink link, Session session) {
        if (reader(link, session).client().forgotten()) {
            outcomes.redact(session.clientId());
            throw new ReaderErased();
        }
    }

    private PainCheck asked(SignedLink link, Instant now) {
        Session session = sessions.find(link.clinicId(), link.subject()).orElseThrow(NotFound::new);
        Reader reader = reader(link, session);
        if (reader.client().forgotten()) {
            throw new ReaderErased();
        }
        if (!session.held()) {
            throw new SessionNotHeld();
        }
        Outcome outcome = outcomes.find(link.clinicId(), link.subject()).orElse(null);
        return new PainCheck(reader, session, outcome, outcome == null || outcome.isOpen(now));
    }

    private Reader reader(SignedLink link, Session session) {
        return readers.find(link.clinicId(), session.clientId()).orElseThrow(NotFound::new);
    }

    /** As exactly as it is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
