package clinic.standalone;

import clinic.booking.appointment.BookingWish;
import clinic.booking.appointment.Reception;
import clinic.booking.client.Client;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Treatment;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.Replies;
import java.time.LocalDate;
import java.util.List;

/** A session for every client in one week, spread so that none is in another's way. */
record SampleWeek(Practice practice, List<Client> clients) {

    private static final int WORKDAYS = 5;
    private static final Caller DESK = new Caller(TrialSettings.CLINIC, "trial-front-desk", Role.FRONT_DESK);

    void book(Reception reception, LocalDate monday) {
        for (int number = 0; number < clients.size(); number++) {
            reception.book(DESK, wish(number, monday.plusDays(number % WORKDAYS)), Replies.none());
        }
    }

    private BookingWish wish(int number, LocalDate day) {
        List<Practitioner> present = SamplePast.present(practice, day);
        int round = number / WORKDAYS;
        Practitioner practitioner = present.get(round % present.size());
        int start = (round / present.size() + number % WORKDAYS) % SamplePast.STARTS.size();
        return new BookingWish(
                clients.get(number).id(),
                firstOffer(practitioner).id(),
                practitioner.id(),
                day.atTime(SamplePast.STARTS.get(start))
                        .atZone(practice.clinic().timeZone())
                        .toInstant());
    }

    private Treatment firstOffer(Practitioner practitioner) {
        return practice.treatments().stream()
                .filter(offer -> practitioner.qualifiedFor(offer.technique()))
                .findFirst()
                .orElseThrow();
    }
}
