package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** A client nobody else is called like, with a session held, one called off and one ahead. */
record Person(
        Api owner, SmallClinic clinic, String id, String name, String email, String phone, String past, String ahead) {

    static Person come(Api owner, SmallClinic clinic) {
        String name = "Zenobia-" + UUID.randomUUID();
        String email = UUID.randomUUID() + "@example.org";
        String phone = "+49 171 " + (1_000_000 + (int) (Math.random() * 9_000_000));
        Person unknown = new Person(owner, clinic, "", name, email, phone, "", "");
        String id = owner.with("Idempotency-Key", name)
                .post("/v1/clients", unknown.registration("/" + name))
                .text("/id");
        Person person = new Person(owner, clinic, id, name, email, phone, "", "");
        String past = person.book(2);
        String called = person.book(3);
        owner.post(
                "/v1/bookings/" + called + "/cancellation",
                "{'by':'CLIENT','waiveLate':true,'reason':'" + name + " has a cold'}");
        owner.post("/v1/bookings/" + past + "/check-in", null);
        owner.post("/v1/bookings/" + past + "/completion", person.completion());
        return new Person(owner, clinic, id, name, email, phone, past, person.book(4));
    }

    void erase() {
        assertThat(owner.delete("/v1/clients/" + id + "?cancelBookings=true").status())
                .isEqualTo(204);
    }

    String registration(String given) {
        return "{'givenName':'" + given + "','familyName':'of " + name + "','email':'" + email + "','phone':'" + phone
                + "'}";
    }

    String completion() {
        return "{'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],'note':{'plan':'" + name
                + " walks'}}";
    }

    String wish(int day) {
        return "{'clientId':'" + id + "','treatmentId':'"
                + clinic.treatments().get(0) + "','practitionerId':'"
                + clinic.practitioners().get(0) + "','start':'" + SmallClinic.at(day, 10, 0) + "'}";
    }

    private String book(int day) {
        return owner.post("/v1/bookings", wish(day)).text("/id");
    }
}
