package clinic.journey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A clinic set up over HTTP: as many rooms as practitioners, one treatment, and the slots from next Monday on. */
record Clinic(Door owner, String domain, List<String> practitioners, List<String> clients, String treatment) {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** Every client's; it never leaves booking-service. */
    static final String CLIENTS_PHONE = "+49 171 5550199";

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    /** Treatment and turnover. */
    private static final int STEP_MINUTES = 35;

    private static final int SLOTS_A_DAY = 17;

    static Clinic open(Door owner, String domain, int practitioners, int clients) {
        setUp(owner, domain, "Back in Balance");
        var people = created(practitioners, n -> owner.post("/v1/practitioners", practitioner(n, domain)));
        created(practitioners, n -> owner.post("/v1/rooms", "{'name':'Room %d','features':[]}".formatted(n)));
        var guests = created(clients, n -> owner.post("/v1/clients", client(n, domain)));
        var treatment = owner.post("/v1/treatments", """
                {'name':'Swedish massage','technique':'swedish','durationMinutes':30,'turnoverMinutes':5,
                 'price':{'amount':'45.50','currency':'EUR'},'roomFeatures':[]}""");
        return new Clinic(
                owner, domain, people, guests, treatment.expecting(201).id());
    }

    static void setUp(Door owner, String domain, String name) {
        owner.put("/v1/clinic", """
                {'name':'%s','timeZone':'Europe/Berlin','currency':'EUR','locale':'en','address':'Main Street 1',
                 'phone':'+49 30 7654321','ownerEmails':['owner0@%s','owner1@%2$s'],
                 'policy':{'minNoticeMinutes':0,'horizonDays':365,'cancellationNoticeHours':24,
                 'slotStepMinutes':30,'holdMinutes':10}}""".formatted(name, domain)).expecting(200);
    }

    private static List<String> created(int count, IntFunction<Answer> creation) {
        return IntStream.range(0, count)
                .mapToObj(n -> creation.apply(n).expecting(201).id())
                .toList();
    }

    static String practitioner(int number, String domain) {
        var hours = Arrays.stream(DayOfWeek.values())
                .map("{'day':'%s','from':'08:00','to':'18:00'}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {'name':'Practitioner %d','email':'practitioner%1$d@%s','techniques':['swedish'],
                 'certification':{'number':'C-1','validUntil':'2099-12-31'},'workingHours':[%s],'active':true}""".formatted(number, domain, hours);
    }

    static String client(int number, String domain) {
        return "{'givenName':'Guest','familyName':'No %d','email':'client%1$d@%s','phone':'%s'}"
                .formatted(number, domain, CLIENTS_PHONE);
    }

    /** Slots don't touch one another; neighbours in number are at the same time with different practitioners. */
    String wish(int client, int slot) {
        return "{'clientId':'%s','treatmentId':'%s','practitionerId':'%s','start':'%s'}"
                .formatted(
                        clients.get(client % clients.size()),
                        treatment,
                        practitioners.get(slot % practitioners.size()),
                        start(slot));
    }

    OffsetDateTime start(int slot) {
        int turn = slot / practitioners.size();
        return LocalDate.now(ZONE)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusDays(turn / SLOTS_A_DAY)
                .atTime(OPENS.plusMinutes((long) turn % SLOTS_A_DAY * STEP_MINUTES))
                .atZone(ZONE)
                .toOffsetDateTime();
    }
}
