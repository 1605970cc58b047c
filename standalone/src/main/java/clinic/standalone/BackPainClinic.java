package clinic.standalone;

import clinic.booking.appointment.BookingWish;
import clinic.booking.appointment.Reception;
import clinic.booking.client.Client;
import clinic.booking.client.ClientDesk;
import clinic.booking.history.HistoryDesk;
import clinic.booking.practice.OfferDesk;
import clinic.booking.practice.Policy;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerDesk;
import clinic.booking.practice.SettingsDesk;
import clinic.booking.practice.Treatment;
import clinic.platform.Refusal;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A clinic with four practitioners, three rooms, eight treatments, forty clients, a past and a next week. */
final class BackPainClinic {

    private static final String CLINIC = TrialSettings.CLINIC;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int PAST_WEEKS = 8;
    private static final Caller DESK = new Caller(CLINIC, "trial-front-desk", Role.FRONT_DESK);

    private final ApplicationContext booking;

    BackPainClinic(ApplicationContext booking) {
        this.booking = booking;
    }

    /** The clock is booking's own and stands in the past meanwhile. */
    void open(TrialClock clock) {
        LocalDate thisMonday =
                LocalDate.ofInstant(Instant.now(), ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate opening = thisMonday.minusWeeks(PAST_WEEKS);
        clock.standAt(opening.atStartOfDay(ZONE).toInstant());
        List<Client> clients = furnish(LocalDate.ofInstant(Instant.now(), ZONE));
        Practice practice = booking.getBean(Practices.class).of(CLINIC);
        live(new SamplePast(practice, clients), opening);
        clock.run();
        book(booking.getBean(Reception.class), practice, clients, thisMonday.plusWeeks(1));
    }

    private List<Client> furnish(LocalDate today) {
        booking.getBean(SettingsDesk.class).store(CLINIC, IfMatch.ANY, settings());
        PractitionerDesk practitioners = booking.getBean(PractitionerDesk.class);
        SampleStaff.hired(today).forEach(details -> practitioners.takeOn(CLINIC, details, Replies.none()));
        OfferDesk offers = booking.getBean(OfferDesk.class);
        offers.addRoom(CLINIC, "Garden room", Set.of(), Replies.none());
        offers.addRoom(CLINIC, "Quiet room", Set.of(), Replies.none());
        offers.addRoom(CLINIC, "Warm room", Set.of(SampleTreatments.HEATING), Replies.none());
        SampleTreatments.offered(CLINIC).forEach(treatment -> offers.addTreatment(treatment, Replies.none()));
        ClientDesk desk = booking.getBean(ClientDesk.class);
        List<Client> clients = SampleClients.registered(CLINIC);
        clients.forEach(client -> desk.register(client, Replies.none()));
        return clients;
    }

    private static SettingsDesk.Settings settings() {
        return new SettingsDesk.Settings(
                "Back in Balance",
                ZONE,
                "EUR",
                "en",
                "Lindenallee 7, 10115 Berlin",
                "+49 30 5550100",
                List.of("owner@back-in-balance.example"),
                new Policy(30, 365, 24, 30, 10));
    }

    private void live(SamplePast past, LocalDate opening) {
        HistoryDesk history = booking.getBean(HistoryDesk.class);
        for (int day = 0; day < PAST_WEEKS * 7; day++) {
            LocalDate date = opening.plusDays(day);
            if (date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                past.on(date, day / 7).forEach(session -> history.record(CLINIC, session));
            }
        }
    }

    private static void book(Reception reception, Practice practice, List<Client> clients, LocalDate monday) {
        for (int number = 0; number < clients.size(); number++) {
            Practitioner practitioner = practice.practitioners()
                    .get(number % practice.practitioners().size());
            Treatment treatment = practice.treatments().stream()
                    .filter(offer -> practitioner.qualifiedFor(offer.technique()))
                    .findFirst()
                    .orElseThrow();
            Instant start = monday.plusDays(number % 5)
                    .atTime(9 + number / 10 * 2, number % 2 * 30)
                    .atZone(ZONE)
                    .toInstant();
            try {
                reception.book(
                        DESK,
                        new BookingWish(clients.get(number).id(), treatment.id(), practitioner.id(), start),
                        Replies.none());
            } catch (Refusal taken) {
                // a sample need not fill every gap
            }
        }
    }
}
