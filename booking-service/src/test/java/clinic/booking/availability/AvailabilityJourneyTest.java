package clinic.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.Api;
import clinic.booking.OpenClinic;
import clinic.booking.SmallClinic;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is free, over HTTP. */
@OpenClinic
class AvailabilityJourneyTest {

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private LocalDate day;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 3);
        day = LocalDate.now(SmallClinic.ZONE)
                .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .plusWeeks(20);
    }

    @Test
    void offersOnlyWeekdaysAndTimesThatSuit() {
        List<OffsetDateTime> starts =
                starts(free(day, day.plusDays(13), "&days=TUESDAY,FRIDAY&earliest=10:00&latest=11:00"));
        assertThat(starts).hasSize(4 * 3);
        assertThat(starts).extracting(OffsetDateTime::getDayOfWeek).containsOnly(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        assertThat(starts).extracting(start -> start.toLocalTime().toString()).containsOnly("10:00", "10:30", "11:00");
    }

    @Test
    void namesTheNextFreeTimeWhenARangeIsFull() {
        away(day, day.plusDays(2));
        Api.Answer full = free(day, day.plusDays(1), "&earliest=09:15");
        assertThat(full.body().path("items")).isEmpty();
        OffsetDateTime next = OffsetDateTime.parse(full.text("/nextFree/start"));
        assertThat(next.toLocalDate()).isEqualTo(day.plusDays(3));
        assertThat(next.toLocalTime()).hasToString("09:30");
        assertThat(free(day, day.plusDays(3), "").body().has("nextFree")).isFalse();
        away(day, day.plusYears(2));
        assertThat(free(day, day.plusDays(1), "").body().has("nextFree")).isFalse();
    }

    @Test
    void lastsUntilMidnightWhereWorkDoes() {
        String path = "/v1/practitioners/" + clinic.practitioners().get(0);
        String hours =
                "[{'day':'WEDNESDAY','from':'22:00','to':'24:00'},{'day':'THURSDAY','from':'00:00','to':'01:00'}]";
        Api.Answer stored = clinic.owner().put(path, practitioner(hours));
        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.text("/workingHours/0/to")).isEqualTo("24:00");
        assertThat(clinic.owner().put(path, stored.body().toString()).status()).isEqualTo(200);
        assertThat(starts(free(day, day.plusDays(1), "")))
                .extracting(start -> start.toLocalTime().toString())
                .containsExactly("22:00", "22:30", "23:00", "00:00");
        String late = free(day, day, "").text("/items/2/start");
        assertThat(clinic.owner().post("/v1/bookings", clinic.wish(0, 0, late)).status())
                .isEqualTo(201);
        String overlap =
                "[{'day':'WEDNESDAY','from':'22:00','to':'24:00'},{'day':'WEDNESDAY','from':'23:00','to':'23:30'}]";
        assertThat(clinic.owner().put(path, practitioner(overlap)).text("/errors/0/field"))
                .isEqualTo("workingHours[1]");
    }

    @Test
    void offersTimesBeforeAWishToo() {
        away(day.plusDays(2), day.plusDays(30));
        away(day.minusDays(1), day);
        clinic.book(0, 0, at(day.plusDays(1), "08:00"));
        Api.Answer taken = clinic.owner().post("/v1/bookings", clinic.wish(1, 0, at(day.plusDays(1), "08:00")));
        assertThat(taken.body().path("alternatives")).hasSize(5);
        for (String hour : List.of("09:30", "11:00", "12:30", "14:00", "15:30", "17:00")) {
            clinic.book(2, 0, at(day.plusDays(1), hour));
        }
        taken = clinic.owner().post("/v1/bookings", clinic.wish(1, 0, at(day.plusDays(1), "08:00")));
        assertThat(taken.body().path("alternatives")).hasSize(5);
        assertThat(OffsetDateTime.parse(taken.text("/alternatives/0/start")).toLocalDate())
                .isEqualTo(day.minusDays(2));
    }

    private String at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time))
                .atZone(SmallClinic.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private Api.Answer free(LocalDate from, LocalDate to, String more) {
        Api.Answer free = clinic.owner()
                .get("/v1/availability?limit=200&practitionerId="
                        + clinic.practitioners().get(0) + "&treatmentId="
                        + clinic.treatments().get(0) + "&from=" + from + "&to=" + to + more);
        assertThat(free.status()).isEqualTo(200);
        return free;
    }

    private static List<OffsetDateTime> starts(Api.Answer free) {
        return free.body()
                .path("items")
                .valueStream()
                .map(slot -> OffsetDateTime.parse(slot.path("start").asString()))
                .toList();
    }

    private void away(LocalDate from, LocalDate to) {
        String absences = "/v1/practitioners/" + clinic.practitioners().get(0) + "/absences";
        assertThat(clinic.owner()
                        .post(absences, "{'from':'" + from + "','to':'" + to + "'}")
                        .status())
                .isEqualTo(201);
    }

    private static String practitioner(String hours) {
        return "{'name':'Late','email':'p@example.org','techniques':['swedish'],"
                + "'certification':{'number':'C-1','validUntil':'2099-12-31'},'workingHours':" + hours
                + ",'active':true}";
    }
}
