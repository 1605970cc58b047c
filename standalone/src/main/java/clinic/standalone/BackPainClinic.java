package clinic.standalone;

import clinic.booking.appointment.Reception;
import clinic.booking.client.Client;
import clinic.booking.client.ClientDesk;
import clinic.booking.history.HistoryDesk;
import clinic.booking.practice.OfferDesk;
import clinic.booking.practice.Policy;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.practice.PractitionerDesk;
import clinic.booking.practice.SettingsDesk;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A clinic with four practitioners, three rooms, eight treatments, forty clients, a past and a next week. */
final class BackPainClinic {

    private static final String CLINIC = TrialSettings.CLINIC;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int PAST_WEEKS = 8;

    private final ApplicationContext booking;

    BackPainClinic(ApplicationContext booking) {
        this.booking = booking;
    }

    /** The clock is booking's own and stands in the past meanwhile. */
    void open(TrialClock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        LocalDate thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate opening = thisMonday.minusWeeks(PAST_WEEKS);
        clock.standAt(opening.atStartOfDay(ZONE).toInstant());
        List<Client> clients = furnish(today);
        Practice practice = booking.getBean(Practices.class).of(CLINIC);
        live(new SamplePast(practice, clients), opening, today);
        clock.run();
        new SampleWeek(practice, clients).book(booking.getBean(Reception.class), thisMonday.plusWeeks(1));
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

    private void live(SamplePast past, LocalDate opening, LocalDate today) {
        HistoryDesk history = booking.getBean(HistoryDesk.class);
        for (LocalDate date = opening; date.isBefore(today); date = date.plusDays(1)) {
            int week = (int) ChronoUnit.WEEKS.between(opening, date);
            past.on(date, week).forEach(session -> history.record(CLINIC, session));
        }
    }
}
