package clinic.journey;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Whatever may become of a booking, and those it concerns change meanwhile. Events tell of all but the hold. */
record EventfulDays(House house, Door owner, Clinic clinic) {

    static final int BOOKINGS = 24;
    static final int PLANNED = 5;
    /** Of one who is forgotten in the end. */
    static final int THEIRS = 4;

    /** The first free slot of the second week. */
    private static final int LATER = 240;

    /** Returns those that were held, the first of which was answered for. */
    List<String> live() {
        Deque<String> booked =
                IntStream.range(0, BOOKINGS).mapToObj(this::booked).collect(toCollection(ArrayDeque::new));
        act(booked.pop(), "cancellation", "{'by':'CLIENT','reason':'ill'}");
        act(booked.pop(), "no-show", null);
        takeBack(booked.pop(), "no-show");
        takeBack(booked.pop(), "check-in");
        act(booked.pop(), "rescheduling", moved(60));
        act(booked.pop(), "rescheduling", moved(LATER + 60));
        owner.post("/v1/holds", clinic.wish(0, 70).replaceFirst("'clientId':'[^']*',", ""))
                .expecting(201);
        follow();
        var held = Sessions.at(house.bookingPort()).hold(booked, 2);
        correct(held.get(1));
        changePeople();
        var person = Person.come(owner, ofOne(), 40);
        owner.delete("/v1/clients/" + person.id() + "?cancelBookings=true").expecting(204);
        new PainLetter(house, held.get(0)).answer(2);
        return held;
    }

    private String booked(int slot) {
        return owner.post("/v1/bookings", clinic.wish(slot, slot))
                .expecting(201)
                .id();
    }

    private void act(String booking, String what, String how) {
        owner.post("/v1/bookings/" + booking + "/" + what, how).expecting(200);
    }

    private void takeBack(String booking, String slip) {
        act(booking, slip, null);
        owner.delete("/v1/bookings/" + booking + "/" + slip).expecting(200);
    }

    private String moved(int slot) {
        return "{'start':'%s','practitionerId':'%s'}"
                .formatted(
                        clinic.start(slot),
                        clinic.practitioners().get(slot % clinic.practitioners().size()));
    }

    /** A plan of which the first session is missed, so that the others move up. */
    private void follow() {
        var plan = owner.post("/v1/plans", """
                {'clientId':'%s','treatmentId':'%s','practitionerId':'%s','frequency':'DAILY','sessions':%d,
                 'firstStart':'%s','onConflict':'FAIL'}""".formatted(
                        clinic.clients().get(0),
                        clinic.treatment(),
                        clinic.practitioners().get(0),
                        PLANNED,
                        clinic.start(LATER)));
        act(plan.expecting(201).text("/bookings/0/id"), "no-show", null);
    }

    private void correct(String held) {
        owner.put("/v1/bookings/" + held + "/completion", """
                {'painBefore':7,'painAfter':2,'techniques':['swedish'],'areas':['NECK'],'tension':4}""").expecting(200);
    }

    /** None of their bookings is told of again because of it. */
    private void changePeople() {
        Clinic.setUp(owner, clinic.domain(), "Back in Better Balance");
        owner.put("/v1/clients/" + clinic.clients().get(1), Clinic.client(77, clinic.domain()))
                .expecting(200);
        owner.post(
                        "/v1/practitioners/" + clinic.practitioners().get(1) + "/absences",
                        "{'from':'%s','to':'%1$s'}"
                                .formatted(clinic.start(2 * LATER).toLocalDate()))
                .expecting(201);
    }

    /** Somebody who comes again and again at slots in a row comes to one practitioner. */
    private Clinic ofOne() {
        return new Clinic(
                owner, clinic.domain(), clinic.practitioners().subList(0, 1), clinic.clients(), clinic.treatment());
    }
}
