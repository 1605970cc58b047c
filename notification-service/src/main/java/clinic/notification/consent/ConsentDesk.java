package clinic.notification.consent;

import clinic.events.ClientPart.Preferences;
import clinic.platform.NotFound;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Clock;
import java.util.function.BiFunction;

/** Where clients say what they want to get. The same choice twice is one. */
public final class ConsentDesk {

    private final SignedLinks links;
    private final Readers readers;
    private final Consents consents;
    private final ConsentPages pages;
    private final Consequences consequences;
    private final Clock clock;

    public ConsentDesk(
            SignedLinks links,
            Readers readers,
            Consents consents,
            ConsentPages pages,
            Consequences consequences,
            Clock clock) {
        this.links = links;
        this.readers = readers;
        this.consents = consents;
        this.pages = pages;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * What holds, for somebody about to unsubscribe; changes nothing, like {@link #preferences}.
     *
     * @throws NotFound when the link opens nothing
     * @throws clinic.platform.link.LinkExpired when the link's time is over
     * @throws ReaderErased when the client is to be forgotten
     */
    public Choice unsubscription(String token) {
        return holding(open(LinkPurpose.UNSUBSCRIBE, token));
    }

    public Choice unsubscribe(String token) {
        return change(open(LinkPurpose.UNSUBSCRIBE, token), (consent, noted) -> consent.unsubscribed());
    }

    public Choice preferences(String token) {
        return holding(open(LinkPurpose.PREFERENCES, token));
    }

    public Choice choose(String token, Preferences wanted) {
        return change(open(LinkPurpose.PREFERENCES, token), (consent, noted) -> consent.choosing(wanted, noted));
    }

    private SignedLink open(LinkPurpose purpose, String token) {
        return links.open(purpose, token, clock.instant());
    }

    private Choice change(SignedLink link, BiFunction<Consent, Preferences, Consent> decision) {
        Consent known;
        Consent next;
        do {
            Preferences noted = reader(link).client().preferences();
            known = consent(link);
            next = decision.apply(known, noted);
        } while (next.version() > known.version() && !consents.put(next));
        Choice now = written(link);
        consequences.of(link.subject());
        return now;
    }

    /** Whoever was erased while it was written is forgotten by us, as the erasure may have been too early to. */
    private Choice written(SignedLink link) {
        try {
            return holding(link);
        } catch (ReaderErased erased) {
            consents.forget(link.subject());
            throw erased;
        }
    }

    private Choice holding(SignedLink link) {
        Reader reader = reader(link);
        Preferences holding = consent(link).over(reader.client().preferences());
        return new Choice(reader, holding, pages.preferences(link.clinicId(), link.subject(), link.expiresAt()));
    }

    private Consent consent(SignedLink link) {
        return consents.find(link.subject()).orElseGet(() -> Consent.none(link.clinicId(), link.subject()));
    }

    private Reader reader(SignedLink link) {
        Reader reader = readers.find(link.clinicId(), link.subject()).orElseThrow(NotFound::new);
        if (reader.client().forgotten()) {
            throw new ReaderErased();
        }
        return reader;
    }
}
