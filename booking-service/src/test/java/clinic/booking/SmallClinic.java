package clinic.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** A clinic in Berlin that is open every day from eight to six, made over HTTP. */
public record SmallClinic(
        Api owner, List<String> practitioners, List<String> rooms, List<String> treatments, List<String> clients) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final String SETTINGS = """
            {'name':'Back in Balance','timeZone':'Europe/Berlin','currency':'EUR','locale':'en','address':'Main Street 1',
             'phone':'+49 30 1234567','ownerEmails':['owner@example.org'],'policy':{'minNoticeMinutes':0,'horizonDays':365,
             'cancellationNoticeHours':24,'slotStepMinutes':30,'holdMinutes':10}}""";

    public static SmallClinic open(Api owner, int practitioners, int rooms, int clients) {
        created(owner.put("/v1/clinic", SETTINGS), 200);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < practitioners; i++) {
            people.add(id(owner.post("/v1/practitioners", practitioner("Practitioner " + i))));
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < rooms; i++) {
            places.add(id(owner.post("/v1/rooms", "{'name':'Room " + i + "','features':[]}")));
        }
        List<String> guests = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            guests.add(id(owner.post(
                    "/v1/clients",
                    "{'givenName':'Client','familyName':'Number " + i + "','email':'client" + i + "@example.org'}")));
        }
        String treatment = id(owner.post(
                "/v1/treatments",
                "{'name':'Swedish massage','technique':'swedish','durationMinutes':60,'turnoverMinutes':10,"
                        + "'price':{'amount':'85.00','currency':'EUR'},'roomFeatures':[]}"));
        return new SmallClinic(owner, people, places, List.of(treatment), guests);
    }

    private static String practitioner(String name) {
        List<String> hours = new ArrayList<>();
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")) {
            hours.add("{'day':'" + day + "','from':'08:00','to':'18:00'}");
        }
        return "{'name':'" + name + "','email':'p@example.org','techniques':['swedish','deep-tissue'],"
                + "'certification':{'number':'C-1','validUntil':'2099-12-31'},'workingHours':"
                + hours + ",'active':true}";
    }

    /** A time on a coming day, as the API takes it. */
    public static String at(int daysAhead, int hour, int minute) {
        return ZonedDateTime.of(LocalDate.now(ZONE).plusDays(daysAhead), LocalTime.of(hour, minute), ZONE)
                .toOffsetDateTime()
                .toString();
    }

    public String wish(int client, int practitioner, String start) {
        return "{'clientId':'" + clients.get(client) + "','treatmentId':'" + treatments.get(0) + "','practitionerId':'"
                + practitioners.get(practitioner) + "','start':'" + start + "'}";
    }

    public String holdWish(int practitioner, String start) {
        return "{'treatmentId':'" + treatments.get(0) + "','practitionerId':'" + practitioners.get(practitioner)
                + "','start':'" + start + "'}";
    }

    public String planWish(
            int client, int practitioner, String frequency, int sessions, String firstStart, String onConflict) {
        return ("{'clientId':'%s','treatmentId':'%s','practitionerId':'%s','frequency':'%s','sessions':%d,"
                        + "'firstStart':'%s','onConflict':'%s'}")
                .formatted(
                        clients.get(client),
                        treatments.get(0),
                        practitioners.get(practitioner),
                        frequency,
                        sessions,
                        firstStart,
                        onConflict);
    }

    /** Somebody waits for any time on these days, by anybody. */
    public String waitWish(int client, int firstDay, int lastDay) {
        LocalDate today = LocalDate.now(ZONE);
        return "{'clientId':'%s','treatmentId':'%s','from':'%s','to':'%s'}"
                .formatted(clients.get(client), treatments.get(0), today.plusDays(firstDay), today.plusDays(lastDay));
    }

    /** Books as the front desk does. */
    public String book(int client, int practitioner, String start) {
        return id(owner.post("/v1/bookings", wish(client, practitioner, start)));
    }

    /** A client answers the intake form. @param words as in {@link Answers#with} */
    public Api.Answer assess(int client, String words) {
        return owner.post("/v1/clients/" + clients.get(client) + "/assessments", Answers.with(words));
    }

    /** A doctor has seen the client. */
    public Api.Answer clear(int client) {
        return owner.post(
                "/v1/clients/" + clients.get(client) + "/clearance",
                "{'reason':'doctor seen','seenByDoctorOn':'" + LocalDate.now(ZONE) + "'}");
    }

    /** One more treatment, of another technique. */
    public String treatment(String technique) {
        return id(
                owner.post(
                        "/v1/treatments",
                        "{'name':'T','technique':'" + technique
                                + "','durationMinutes':60,'turnoverMinutes':10,'price':{'amount':'85.00','currency':'EUR'},'roomFeatures':[]}"));
    }

    /** Whether a time is offered. */
    public boolean offers(int practitioner, String start) {
        String day = start.substring(0, 10);
        return owner.get("/v1/availability?treatmentId=" + treatments.get(0) + "&practitionerId="
                        + practitioners.get(practitioner) + "&from=" + day + "&to=" + day)
                .body()
                .path("items")
                .valueStream()
                .anyMatch(slot ->
                        OffsetDateTime.parse(slot.path("start").asString()).isEqual(OffsetDateTime.parse(start)));
    }

    private static String id(Api.Answer answer) {
        return created(answer, 201).text("/id");
    }

    private static Api.Answer created(Api.Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException("answered " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
