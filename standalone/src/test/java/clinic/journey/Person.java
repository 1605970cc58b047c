package clinic.journey;

import java.util.List;
import java.util.UUID;

/** A client nobody else is called like, with a session held, one called off and two ahead. */
record Person(String id, String name, String family, String email, String phone, String held, List<String> ahead) {

    static final String NOTE = "cannot kneel at the loom";

    /** @param slot the first of four that are free */
    static Person come(Door owner, Clinic clinic, int slot) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var name = "Zenobia" + mark;
        var family = "Quillfeather" + mark;
        var email = mark + "@" + clinic.domain();
        var phone = "+49 171 " + Math.abs(mark.hashCode() % 10_000_000) + "77";
        var registration =
                "{'givenName':'%s','familyName':'%s','email':'%s','phone':'%s'}".formatted(name, family, email, phone);
        var id = owner.post("/v1/clients", registration, "for-" + mark)
                .expecting(201)
                .id();
        var held = book(owner, clinic, id, slot);
        owner.post("/v1/bookings/" + held + "/check-in", null).expecting(200);
        owner.post("/v1/bookings/" + held + "/completion", """
                {'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],
                 'note':{'subjective':'%s %s'}}""".formatted(name, NOTE))
                .expecting(200);
        var calledOff = book(owner, clinic, id, slot + 1);
        owner.post(
                        "/v1/bookings/" + calledOff + "/cancellation",
                        "{'by':'CLIENT','reason':'%s fell ill'}".formatted(name))
                .expecting(200);
        var ahead = List.of(book(owner, clinic, id, slot + 2), book(owner, clinic, id, slot + 3));
        return new Person(id, name, family, email, phone, held, ahead);
    }

    private static String book(Door owner, Clinic clinic, String client, int slot) {
        var wish = "{'clientId':'%s','treatmentId':'%s','practitionerId':'%s','start':'%s'}"
                .formatted(
                        client,
                        clinic.treatment(),
                        clinic.practitioners().get(slot % clinic.practitioners().size()),
                        clinic.start(slot));
        return owner.post("/v1/bookings", wish).expecting(201).id();
    }

    /** What must be found nowhere once they are forgotten; the note begins with the name. */
    List<String> words() {
        return List.of(name, family, email, phone, NOTE);
    }
}
