package clinic.reporting.week;

import clinic.events.BookingStatus;
import clinic.reporting.fact.SessionFact;
import java.util.List;
import java.util.function.Predicate;

/** How the bookings of a week ended; {@code cancelled} includes {@code lateCancelled}. */
public record SessionCounts(int completed, int cancelled, int lateCancelled, int noShow) {

    static SessionCounts of(List<SessionFact> booked) {
        return new SessionCounts(
                count(booked, SessionFact::completed),
                count(booked, SessionCounts::cancelled),
                count(booked, SessionCounts::lateCancelled),
                count(booked, SessionCounts::noShow));
    }

    static boolean cancelled(SessionFact session) {
        return session.status() == BookingStatus.CANCELLED;
    }

    static boolean lateCancelled(SessionFact session) {
        return cancelled(session) && session.lateCancelled();
    }

    static boolean noShow(SessionFact session) {
        return session.status() == BookingStatus.NO_SHOW;
    }

    private static int count(List<SessionFact> sessions, Predicate<SessionFact> counted) {
        return (int) sessions.stream().filter(counted).count();
    }
}
