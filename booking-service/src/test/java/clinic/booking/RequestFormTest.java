package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a request must look like, before anything is looked up. */
@OpenClinic
class RequestFormTest {

    private static final String NOBODY = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    private Api owner;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        SmallClinic.open(owner, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /v1/clients/%s/assessments | {'painScore':11,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | painScore",
                "POST | /v1/clients/%s/assessments | {'painScore':-1,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | painScore",
                "POST | /v1/clients/%s/assessments | {'painScore':5.5,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | painScore",
                "POST | /v1/clients/%s/assessments | {'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | painScore",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':[],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | areas",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NOSE'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | areas[0]",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':[null],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | areas[0]",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'LATELY','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | course",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'pressure':'LIGHT'} | warningSigns",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'ACUTE','symptoms':['ITCH'],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT'} | symptoms[0]",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':'FEVER','warningSigns':[],'pressure':'LIGHT'} | conditions",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':null} | pressure",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT','side':'TOP'} | side",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT','goals':['MUSCLES']} | goals[0]",
                "POST | /v1/clients/%s/assessments | {'painScore':5,'areas':['NECK'],'course':'ACUTE','symptoms':[],'causes':[],'conditions':[],'warningSigns':[],'pressure':'LIGHT','diagnosis':'x'} | diagnosis",
                "POST | /v1/clients/%s/clearance | {} | reason",
                "POST | /v1/clients/%s/clearance | {'reason':' '} | reason",
                "POST | /v1/clients/%s/clearance | {'reason':'seen','seenByDoctorOn':'2999-01-01'} | seenByDoctorOn",
                "POST | /v1/clients/%s/clearance | {'reason':'seen','seenByDoctorOn':'-999999-01-01'} | seenByDoctorOn",
                "POST | /v1/clients/%s/clearance | {'reason':'seen','seenByDoctorOn':'soon'} | seenByDoctorOn",
                "POST | /v1/clients | {'givenName':'','familyName':'B','email':'a@example.org'} | givenName",
                "POST | /v1/clients | {'givenName':'A','familyName':'B','email':'nobody'} | email",
                "POST | /v1/clients | {'givenName':'A','familyName':'B','email':''} | email",
                "POST | /v1/practitioners | {'name':'P','email':'','techniques':[]} | email",
                "POST | /v1/clients | {'givenName':'A','familyName':'B','email':'a@example.org','nick':'x'} | nick",
                "POST | /v1/clients | {'givenName':'A','familyName':'B','email':'a@example.org','locale':'??'} | locale",
                "POST | /v1/clients | {'givenName':7,'familyName':'B','email':'a@example.org'} | givenName",
                "POST | /v1/rooms | {'name':'R','features':'sink'} | features",
                "POST | /v1/treatments | {'name':'T','technique':'tickling','durationMinutes':60,'price':{'amount':'1.00','currency':'EUR'}} | technique",
                "POST | /v1/treatments | {'name':'T','technique':'swedish','durationMinutes':62,'price':{'amount':'1.00','currency':'EUR'}} | durationMinutes",
                "POST | /v1/treatments | {'name':'T','technique':'swedish','durationMinutes':60,'price':{'amount':'1.001','currency':'EUR'}} | price.amount",
                "POST | /v1/treatments | {'name':'T','technique':'swedish','durationMinutes':60,'price':{'amount':'-1','currency':'EUR'}} | price.amount",
                "POST | /v1/treatments | {'name':'T','technique':'swedish','durationMinutes':60,'price':{'amount':'1','currency':'XYZ'}} | price.currency",
                "POST | /v1/treatments | {'name':'T','technique':'swedish','durationMinutes':60,'price':{'amount':'80','currency':'XAU'}} | price.currency",
                "POST | /v1/practitioners | {'name':'P','email':'p@example.org','techniques':[],'workingHours':[{'day':'MONDAY','from':'10:00','to':'09:00'}]} | workingHours[0].to",
                "POST | /v1/practitioners | {'name':'P','email':'p@example.org','techniques':[],'workingHours':[{'day':'MONDAY','from':'08:00','to':'09:02'}]} | workingHours[0].to",
                "POST | /v1/practitioners | {'name':'P','email':'p@example.org','techniques':[],'workingHours':[{'day':'MONDAY','from':'08:00','to':'10:00'},{'day':'MONDAY','from':'09:00','to':'11:00'}]} | workingHours[1]",
                "POST | /v1/practitioners | {'name':'P','email':'p@example.org','techniques':['tickling']} | techniques[]",
                "POST | /v1/bookings | {'treatmentId':'%s','start':'2099-01-01T10:00:00Z'} | clientId",
                "POST | /v1/bookings | {'clientId':'%s','treatmentId':'x','start':'2099-01-01T10:00:00Z'} | treatmentId",
                "POST | /v1/bookings | {'clientId':'%s','treatmentId':'%s','start':'2099-01-01T10:00:00'} | start",
                "POST | /v1/bookings | {'clientId':'%s','treatmentId':'%s','start':4070944800} | start",
                "POST | /v1/bookings | {'clientId':'%s','treatmentId':'%s','start':'2099-01-01T10:00:00Z','holdId':'x'} | holdId",
                "POST | /v1/waitlist | {'clientId':'%s','treatmentId':'%s','from':'2020-01-01','to':'2020-01-02'} | to",
                "POST | /v1/holds | {'start':'2099-01-01T10:00:00Z'} | treatmentId",
                "POST | /v1/holds | {'treatmentId':'%s'} | start",
                "POST | /v1/holds | {'treatmentId':'%s','start':'2099-01-01'} | start",
                "POST | /v1/holds | {'treatmentId':'%s','start':'2099-01-01T10:00:00Z','practitionerId':7} | practitionerId",
                "POST | /v1/holds | {'treatmentId':'%s','start':'2099-01-01T10:00:00Z','clientId':'%s'} | clientId",
                "POST | /v1/plans | {'clientId':'%s','treatmentId':'%s','frequency':'HOURLY','sessions':4,'firstStart':'2099-01-01T10:00:00Z','onConflict':'SKIP'} | frequency",
                "POST | /v1/plans | {'clientId':'%s','treatmentId':'%s','frequency':'WEEKLY','sessions':53,'firstStart':'2099-01-01T10:00:00Z','onConflict':'SKIP'} | sessions",
                "POST | /v1/plans | {'clientId':'%s','treatmentId':'%s','frequency':'WEEKLY','sessions':0,'firstStart':'2099-01-01T10:00:00Z','onConflict':'SKIP'} | sessions",
                "POST | /v1/plans | {'clientId':'%s','treatmentId':'%s','frequency':'WEEKLY','sessions':'4','firstStart':'2099-01-01T10:00:00Z','onConflict':'SKIP'} | sessions",
                "POST | /v1/plans | {'clientId':'%s','treatmentId':'%s','frequency':'WEEKLY','firstStart':'2099-01-01T10:00:00Z','onConflict':'SKIP'} | sessions",
                "POST | /v1/plans | {'clientId':'%s','treatmentId':'%s','frequency':'WEEKLY','sessions':4,'firstStart':'2099-01-01T10:00:00Z','onConflict':'CRY'} | onConflict",
                "POST | /v1/plans | {'clientId':'%s','treatmentId':'%s','frequency':'WEEKLY','sessions':4,'firstStart':'2099-01-01','onConflict':'SKIP'} | firstStart",
                "POST | /v1/plans | {'treatmentId':'%s','frequency':'WEEKLY','sessions':4,'firstStart':'2099-01-01T10:00:00Z','onConflict':'SKIP'} | clientId",
                "POST | /v1/plans | {'nick':1,'clientId':'%s','treatmentId':'%s','frequency':'WEEKLY','sessions':4,'firstStart':'2099-01-01T10:00:00Z','onConflict':'SKIP'} | nick",
                "PUT | /v1/plans/%s/frequency | {} | frequency",
                "PUT | /v1/plans/%s/frequency | {'frequency':'DAILY','onConflict':7} | onConflict",
                "POST | /v1/waitlist | {'clientId':'%s','treatmentId':'%s','from':'2099-01-01'} | to",
                "POST | /v1/waitlist | {'clientId':'%s','treatmentId':'%s','from':'2099-01-02','to':'2099-01-01'} | to",
                "POST | /v1/waitlist | {'clientId':'%s','treatmentId':'%s','from':'soon','to':'2099-01-01'} | from",
                "POST | /v1/waitlist | {'clientId':'%s','treatmentId':'%s','from':7,'to':'2099-01-01'} | from",
                "POST | /v1/waitlist | {'clientId':'x','treatmentId':'%s','from':'2099-01-01','to':'2099-01-01'} | clientId",
                "POST | /v1/waitlist | {'clientId':'%s','treatmentId':'%s','from':'2099-01-01','to':'2099-01-01','nick':1} | nick",
                "POST | /v1/bookings/%s/cancellation | {'by':'NOBODY'} | by",
                "POST | /v1/bookings/%s/cancellation | {} | by",
                "POST | /v1/bookings/%s/rescheduling | {} | start",
                "POST | /v1/bookings/%s/completion | {'painBefore':11,'painAfter':1,'techniques':['swedish'],'areas':['NECK']} | painBefore",
                "POST | /v1/bookings/%s/completion | {'painBefore':1,'painAfter':1,'techniques':['swedish'],'areas':['NOSE']} | areas[0]",
                "PUT | /v1/bookings/%s/completion | {'painBefore':1,'painAfter':1,'techniques':[],'areas':['NECK']} | techniques",
                "PUT | /v1/clients/%s | {'givenName':'A'} | familyName",
                "PUT | /v1/practitioners/%s | {'name':'P'} | email",
                "PUT | /v1/clinic | {'name':'C','timeZone':'Mars/Base','currency':'EUR','locale':'en','policy':{'minNoticeMinutes':0,'horizonDays':365,'cancellationNoticeHours':24,'slotStepMinutes':30,'holdMinutes':10}} | timeZone",
                "PUT | /v1/clinic | {'name':'C','timeZone':'Europe/Berlin','currency':'EUR','locale':'en','policy':{'minNoticeMinutes':0,'horizonDays':365,'cancellationNoticeHours':24,'slotStepMinutes':7,'holdMinutes':10}} | policy.slotStepMinutes",
                "POST | /v1/practitioners/%s/absences | {'from':'2026-13-01','to':'2026-12-01'} | from",
                "POST | /v1/practitioners/%s/absences | {'from':'2026-12-02','to':'2026-12-01'} | to"
            })
    void namesTheFieldAtFault(String method, String path, String body, String field) {
        Api.Answer refused = owner.send(method, path.replace("%s", NOBODY), body.replace("%s", NOBODY));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .contains(field);
        assertThat(refused.body().at("/errors/0/message").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "'text'", "{'start':", "{} {}"})
    void refusesWhatIsNoObject(String body) {
        for (String path : new String[] {
            "/v1/clients", "/v1/rooms", "/v1/bookings", "/v1/treatments", "/v1/holds", "/v1/plans", "/v1/waitlist"
        }) {
            assertThat(owner.post(path, body).status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/bookings?from=yesterday",
                "/v1/bookings?status=LOST",
                "/v1/bookings?limit=0",
                "/v1/bookings?limit=201",
                "/v1/bookings?cursor=x",
                "/v1/bookings?cursor=YWZ0ZXI6eA",
                "/v1/bookings?cursor=YWZ0ZXI6eC94",
                "/v1/bookings?clientId=x",
                "/v1/bookings?from=%2B999999999-12-31T23:59:59Z",
                "/v1/clients?limit=x",
                "/v1/clients/00000000-0000-0000-0000-000000000000/assessments?limit=0",
                "/v1/clients/00000000-0000-0000-0000-000000000000/clearance?cursor=x",
                "/v1/availability",
                "/v1/availability?treatmentId=x&from=2026-01-01&to=2026-01-01"
            })
    void refusesAQueryItCannotRead(String path) {
        assertThat(owner.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/bookings/",
                "/v1/clients/",
                "/v1/practitioners/",
                "/v1/holds/",
                "/v1/plans/",
                "/v1/waitlist/",
                "/v1/waitlist/offers/"
            })
    void knowsNothingUnderMalformedAndUnknownIds(String path) {
        assertThat(owner.get(path + NOBODY).problem()).isEqualTo("not-found");
        assertThat(owner.get(path + "no-id").problem()).isEqualTo("not-found");
        assertThat(owner.get(path + "1-1-1-1-1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "+292278995-01-01T00:00:00Z"})
    void refusesMomentsNobodyLivesToSee(String moment) {
        String booking = "{'clientId':'%s','treatmentId':'%s','start':'".formatted(NOBODY, NOBODY) + moment + "'}";
        assertThat(owner.post("/v1/bookings", booking).status()).isIn(400, 404);
        String away = "{'from':'" + moment + "','to':'" + moment.replace("T", "T") + "'}";
        assertThat(owner.post("/v1/practitioners/" + NOBODY + "/absences", away).status())
                .isIn(400, 404);
    }

    @Test
    void answersAMethodItDoesNotKnowWithTheOnesItDoes() {
        Api.Answer refused = owner.delete("/v1/rooms");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow").orElseThrow()).contains("GET").contains("POST");
    }
}
