package clinic.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clinic where everybody has a room of their own, so that callers never wait for each other. */
record BusyClinic(List<String> practitioners, List<String> treatments, List<String> clients) {

    static final int PLACES = 32;

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    static BusyClinic open(Service booking) {
        booking.call(
                "PUT",
                "/v1/clinic",
                "{'name':'Busy','timeZone':'Europe/Berlin','currency':'EUR','locale':'en','ownerEmails':[],'policy':"
                        + "{'minNoticeMinutes':0,'horizonDays':700,'cancellationNoticeHours':24,'slotStepMinutes':30,"
                        + "'holdMinutes':10}}");
        List<String> practitioners = new ArrayList<>();
        List<String> treatments = new ArrayList<>();
        List<String> clients = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            practitioners.add(made(booking, "/v1/practitioners", practitioner(place)));
            made(booking, "/v1/rooms", "{'name':'R" + place + "','features':['place-" + place + "','any']}");
            treatments.add(made(booking, "/v1/treatments", treatment("place-" + place)));
            clients.add(made(
                    booking,
                    "/v1/clients",
                    "{'givenName':'C','familyName':'N" + place + "','email':'c" + place + "@example.org'}"));
        }
        treatments.add(made(booking, "/v1/treatments", treatment("any")));
        return new BusyClinic(practitioners, treatments, clients);
    }

    /** One that can take place in any room. */
    String treatmentAnywhere() {
        return treatments.get(PLACES);
    }

    String wish(int place, String start) {
        return "{'clientId':'" + clients.get(place) + "','treatmentId':'" + treatments.get(place)
                + "','practitionerId':'" + practitioners.get(place) + "','start':'" + start + "'}";
    }

    private static String practitioner(int place) {
        List<String> hours = DAYS.stream()
                .map(day -> "{'day':'" + day + "','from':'08:00','to':'18:00'}")
                .toList();
        return "{'name':'P" + place + "','email':'p@example.org','techniques':['swedish'],'certification':"
                + "{'number':'1','validUntil':'2099-12-31'},'workingHours':" + hours + "}";
    }

    private static String treatment(String feature) {
        return "{'name':'Swedish','technique':'swedish','durationMinutes':60,'turnoverMinutes':0,'price':"
                + "{'amount':'80.00','currency':'EUR'},'roomFeatures':['" + feature + "']}";
    }

    private static String made(Service booking, String path, String json) {
        Matcher id = ID.matcher(booking.call("POST", path, json));
        if (!id.find()) {
            throw new IllegalStateException(path + " answered no id");
        }
        return id.group(1);
    }
}
