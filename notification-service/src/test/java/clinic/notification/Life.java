package clinic.notification;

import clinic.events.BookingCancelled;
import clinic.events.BookingCheckedIn;
import clinic.events.BookingConfirmed;
import clinic.events.BookingEvent;
import clinic.events.BookingNoShowRecorded;
import clinic.events.BookingPart;
import clinic.events.BookingRequested;
import clinic.events.BookingRescheduled;
import clinic.events.BookingStatus;
import clinic.events.ClientPart;
import clinic.events.ClinicEvent;
import clinic.events.ClinicPart;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.OfferPart;
import clinic.events.PlanPart;
import clinic.events.PractitionerPart;
import clinic.events.SessionCompleted;
import clinic.events.SessionPart;
import clinic.events.WaitlistOfferDeclined;
import clinic.events.WaitlistSlotOffered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The life of a booking, event by event, ten seconds apart. */
public final class Life {

    public static final Instant BORN = Instant.parse("2026-11-16T08:00:00Z");
    public static final Instant START = Instant.parse("2026-11-20T13:00:00Z");
    public static final ClinicPart CLINIC = new ClinicPart("main", 3, "Back in Balance", "Europe/Berlin");

    private static final PractitionerPart GRACE = new PractitionerPart("p1", 2, "Grace");

    public final String bookingId;
    private final List<News> news = new ArrayList<>();
    private ClientPart client;
    private Instant born = BORN;
    private Instant start = START;
    private Instant confirmedAt;
    private boolean imported;
    private long version;
    private int revision;
    private PlanPart plan;

    public Life(String bookingId) {
        this.bookingId = bookingId;
        client = new ClientPart(
                "client-of-" + bookingId,
                1,
                "Ada",
                "ada@clients.example",
                "en",
                new ClientPart.Preferences(true, true),
                true);
    }

    public Life bornAt(Instant at, Instant startsAt) {
        born = at;
        start = startsAt;
        return this;
    }

    public Life imported() {
        imported = true;
        return this;
    }

    /** Offered to somebody who waits before it is a booking. */
    public News offered() {
        version = Math.max(version, 1);
        return told(born, 1, new WaitlistSlotOffered(offer(1), client, GRACE, CLINIC));
    }

    public News offerDeclined() {
        Instant at = born.plus(Duration.ofMinutes(10));
        return told(at, 2, new WaitlistOfferDeclined(offer(2), client, GRACE, CLINIC));
    }

    private OfferPart offer(long at) {
        Instant end = start.plus(Duration.ofMinutes(60));
        return new OfferPart(bookingId, at, "Deep tissue massage", start, end, born.plus(Duration.ofHours(2)));
    }

    public ClientPart client() {
        return client;
    }

    /** The same client as in another life. */
    public Life of(ClientPart whoever) {
        client = whoever;
        return this;
    }

    public Life withoutReminders() {
        return becomes(client.givenName(), client.email(), new ClientPart.Preferences(false, true), client.screened());
    }

    public Life client(String givenName, String email, boolean followUps, boolean screened) {
        return becomes(givenName, email, new ClientPart.Preferences(true, followUps), screened);
    }

    private Life becomes(String givenName, String email, ClientPart.Preferences preferences, boolean screened) {
        client = new ClientPart(client.id(), client.version() + 1, givenName, email, "en", preferences, screened);
        return this;
    }

    public News clientUpdated() {
        return News.of(client, born.plusSeconds(5));
    }

    /** Asked for last, whatever comes later in the order of news. */
    public News clientErased() {
        return News.ofErased(client, born.plus(Duration.ofDays(30)));
    }

    public Life requested() {
        return add(new BookingRequested(next(BookingStatus.REQUESTED), client, GRACE, CLINIC));
    }

    public Life confirmed() {
        if (confirmedAt == null) {
            confirmedAt = born.plusSeconds(10 * version);
        }
        return add(new BookingConfirmed(next(BookingStatus.CONFIRMED), client, GRACE, CLINIC));
    }

    public Life rescheduled(Duration later) {
        return moved(later, confirmedAt == null ? BookingStatus.REQUESTED : BookingStatus.CONFIRMED);
    }

    /** Moved by somebody whom a red flag keeps waiting for a decision. */
    public Life rescheduledAndOpen(Duration later) {
        return moved(later, BookingStatus.REQUESTED);
    }

    private Life moved(Duration later, BookingStatus status) {
        start = start.plus(later);
        revision++;
        return add(new BookingRescheduled(next(status), client, GRACE, CLINIC));
    }

    public Life ofPlan(int number, int of) {
        plan = new PlanPart("plan", number, of, false);
        return this;
    }

    public Life cancelled() {
        return add(new BookingCancelled(next(BookingStatus.CANCELLED), client, GRACE, CLINIC));
    }

    public Life checkedIn() {
        return add(new BookingCheckedIn(next(BookingStatus.CHECKED_IN), client, GRACE, CLINIC));
    }

    public Life noShow() {
        return add(new BookingNoShowRecorded(next(BookingStatus.NO_SHOW), client, GRACE, CLINIC));
    }

    public Life completed(int painBefore, int painAfter) {
        SessionPart session = new SessionPart(
                painBefore, painAfter, List.of("deep-tissue"), List.of("LOWER_BACK"), null, null, null, null, null);
        return add(new SessionCompleted(next(BookingStatus.COMPLETED), client, GRACE, CLINIC, session));
    }

    public List<News> news() {
        return List.copyOf(news);
    }

    public News last() {
        return news.get(news.size() - 1);
    }

    private News told(Instant at, long as, ClinicEvent event) {
        return new News(new EventAttributes(EventType.of(event), "main", bookingId, as, at), event);
    }

    private Life add(BookingEvent event) {
        Instant at = born.plusSeconds(10 * (version - 1));
        news.add(told(at, version, event));
        return this;
    }

    private BookingPart next(BookingStatus status) {
        version++;
        return Massage.booked(bookingId, version, status, start, plan, revision, confirmedAt, imported);
    }
}
