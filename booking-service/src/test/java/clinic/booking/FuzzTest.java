package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests nobody means: whatever comes, the fault is named as the caller's. */
@OpenClinic
class FuzzTest {

    private static final int REQUESTS = 2_000;
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "''",
            "' '",
            "'x'",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "'2026-02-30'",
            "'9999-12-31T23:59:59Z'",
            "'0000-01-01'",
            "'+999999999-12-31'",
            "'-999999999-01-01T00:00:00Z'",
            "'25:00'",
            "'24:00'",
            "'23:59:59.999999999'",
            "'EUR'",
            "'Europe/Berlin'",
            "'\\u0000'",
            "'\\ud800'",
            "'" + "x".repeat(6_000) + "'",
            "'$where'",
            "{'$gt':''}",
            "'a.b'",
            "1.5",
            "'MONDAY'",
            "'00000000-0000-0000-0000-000000000000'");
    private static final List<String> ODD_QUERIES = List.of(
            "",
            "x",
            "-1",
            "%00",
            "%F0%9F%98%80",
            "9999-12-31",
            "-999999999-01-01",
            "%2B999999999-12-31",
            "0",
            "201",
            "YWZ0ZXI6",
            "YWZ0ZXI6MS8",
            "YWZ0ZXI6OTk5OTk5OTk5OTk5OTk5OTk5OS94",
            "%5B",
            "a,b",
            "CONFIRMED",
            "2026-01-01T00:00:00Z",
            "00:00",
            "MONDAY",
            "$regex",
            "*");

    @LocalServerPort
    private int port;

    private final Random random = new Random(7);

    @Test
    void answersNothingWithAFaultOfItsOwn() {
        Api owner = new Api(port, "test-owner");
        SmallClinic clinic = SmallClinic.open(owner, 1, 1, 1);
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        List<Template> templates = templates(clinic, booking);
        TreeMap<Integer, Integer> answers = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Template template = templates.get(random.nextInt(templates.size()));
            String path = template.method().equals("GET") ? queried(template.path()) : template.path();
            String body = template.body() == null ? null : spoilt(template.body());
            int status = owner.send(template.method(), path, body).status();
            answers.merge(status, 1, Integer::sum);
            if (status >= 500) {
                faults.add(status + " " + template.method() + " " + path + " " + body);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(answers.keySet()).contains(400);
    }

    private record Template(String method, String path, String body) {}

    private static List<Template> templates(SmallClinic clinic, String booking) {
        String practitioner = "/v1/practitioners/" + clinic.practitioners().get(0);
        String client = "/v1/clients/" + clinic.clients().get(0);
        List<Template> templates = new ArrayList<>();
        for (String path : List.of("/v1/clinic", practitioner, client)) {
            templates.add(
                    new Template("PUT", path, clinic.owner().get(path).body().toString()));
        }
        for (String path : List.of("/v1/practitioners", "/v1/rooms", "/v1/treatments", "/v1/clients")) {
            var made = clinic.owner().get(path + "?limit=1").body().at("/items/0");
            templates.add(new Template("POST", path, made.toString()));
            templates.add(new Template("GET", path, null));
        }
        String session = "{\"painBefore\":1,\"painAfter\":2,\"techniques\":[\"swedish\"],\"areas\":[\"NECK\"],"
                + "\"tension\":1,\"adverse\":\"NONE\",\"note\":{\"plan\":\"x\"}}";
        templates.add(new Template("POST", "/v1/bookings/" + booking + "/completion", session));
        templates.add(new Template("PUT", "/v1/bookings/" + booking + "/completion", session));
        templates.add(new Template("POST", "/v1/bookings", quoted(clinic.wish(0, 0, SmallClinic.at(4, 10, 0)))));
        templates.add(new Template(
                "POST",
                "/v1/bookings/" + booking + "/rescheduling",
                "{\"start\":\"" + SmallClinic.at(4, 8, 0) + "\"}"));
        templates.add(new Template(
                "POST",
                practitioner + "/absences",
                "{\"from\":\"2027-01-01\",\"to\":\"2027-01-02\",\"reason\":\"x\"}"));
        templates.add(new Template("POST", "/v1/holds", quoted(clinic.holdWish(0, SmallClinic.at(4, 14, 0)))));
        templates.add(new Template("POST", client + "/assessments", quoted(Answers.with("DIABETES"))));
        templates.add(new Template("GET", client + "/assessments", null));
        templates.add(
                new Template("POST", client + "/clearance", "{\"reason\":\"x\",\"seenByDoctorOn\":\"2026-01-01\"}"));
        String plan = quoted(clinic.planWish(0, 0, "WEEKLY", 3, SmallClinic.at(9, 14, 0), "NEAREST"));
        templates.add(new Template("POST", "/v1/plans", plan));
        templates.add(new Template("GET", "/v1/plans", null));
        templates.add(new Template("POST", "/v1/waitlist", quoted(clinic.waitWish(0, 40, 41))));
        templates.add(new Template("GET", "/v1/waitlist", null));
        templates.add(new Template("GET", "/v1/bookings", null));
        templates.add(new Template("GET", practitioner + "/absences", null));
        templates.add(new Template(
                "GET",
                "/v1/availability?treatmentId=" + clinic.treatments().get(0) + "&from=2026-12-01&to=2026-12-02",
                null));
        return templates;
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    /** Another value for a field, a missing field, a new one, or text cut off or changed anywhere. */
    private String spoilt(String body) {
        String odd = quoted(any(ODD));
        return switch (random.nextInt(5)) {
            case 0 -> body.substring(0, random.nextInt(body.length()));
            case 1 -> {
                int at = random.nextInt(body.length());
                yield body.substring(0, at) + (char) (32 + random.nextInt(200)) + body.substring(at + 1);
            }
            case 2 -> "{\"" + UUID.randomUUID() + "\":" + odd + "," + body.substring(1);
            default -> {
                String[] fields = body.split("(?<=\":)", -1);
                int field = random.nextInt(fields.length - 1) + 1;
                fields[field] = fields[field].replaceFirst(
                        "^(\"[^\"]*\"|[-0-9.]+|true|false|\\[[^\\]]*\\]|\\{[^}]*\\})", Matcher.quoteReplacement(odd));
                yield String.join("", fields);
            }
        };
    }

    private String queried(String path) {
        List<String> names = List.of(
                "limit",
                "cursor",
                "query",
                "from",
                "to",
                "status",
                "clientId",
                "practitionerId",
                "roomId",
                "days",
                "earliest",
                "latest",
                "treatmentId");
        String query = any(names) + "=" + any(ODD_QUERIES) + "&" + any(names) + "=" + any(ODD_QUERIES);
        return path
                + (path.contains("?") ? "&" : "?")
                + query.replace("$", "%24").replace("*", "%2A");
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
