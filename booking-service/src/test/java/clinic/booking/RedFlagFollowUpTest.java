package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.care.Catalogue;
import clinic.booking.care.Forms;
import clinic.booking.care.IntakeForm;
import clinic.booking.client.ClientId;
import clinic.booking.intake.Assessment;
import clinic.booking.intake.AssessmentDesk;
import clinic.booking.intake.AssessmentId;
import clinic.booking.intake.Intake;
import clinic.platform.outbox.Change;
import clinic.platform.web.Replies;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody pulled the plug right after an assessment was written. */
@OpenClinic
class RedFlagFollowUpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Catalogue catalogue;

    private SmallClinic clinic;
    private ClientId client;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 1);
        client = ClientId.of(clinic.clients().get(0));
    }

    @Test
    void isCaughtUpWithOnceAndForAll() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        Assessment left = leave("SADDLE_NUMBNESS", Instant.now().minusSeconds(31));
        assertThat(status(booking)).isEqualTo("CONFIRMED");
        desk.catchUp();
        assertThat(status(booking)).isEqualTo("REQUESTED");
        assertThat(screened()).isTrue();
        Assessment settled = intake.assessment("main", client, left.id());
        assertThat(settled.affectedBookings()).containsExactly(booking);
        assertThat(settled.unsettledSince()).isNull();
        desk.catchUp();
        assertThat(intake.assessment("main", client, left.id())).isEqualTo(settled);
        assertThat(clinic.owner().get("/v1/bookings/" + booking).text("/version"))
                .isEqualTo("2");
    }

    @Test
    void isLeftAloneWhileItsRequestMayBeUnderWay() {
        Assessment left = leave("SADDLE_NUMBNESS", Instant.now());
        desk.catchUp();
        assertThat(intake.assessment("main", client, left.id())).isEqualTo(left);
        intake.forget("main", client);
    }

    @Test
    void holdsNothingBackThatWasClearedMeanwhile() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 9, 0));
        leave("SADDLE_NUMBNESS", Instant.now().minusSeconds(31));
        clinic.owner().post("/v1/clients/" + client + "/clearance", "{'reason':'seen'}");
        desk.catchUp();
        assertThat(status(booking)).isEqualTo("CONFIRMED");
        assertThat(screened()).isTrue();
    }

    private Assessment leave(String answers, Instant at) {
        IntakeForm form = Forms.of(answers);
        Instant then = Instant.ofEpochMilli(at.toEpochMilli());
        Assessment assessment = new Assessment(
                AssessmentId.next(),
                "main",
                1,
                client,
                then,
                "test",
                form,
                catalogue.screen(form),
                List.of(),
                List.of(),
                then);
        intake.addAssessment(new Change<>(assessment, null, then), Replies.none());
        return assessment;
    }

    private String status(String booking) {
        return clinic.owner().get("/v1/bookings/" + booking).text("/status");
    }

    private boolean screened() {
        return clinic.owner()
                .get("/v1/clients/" + client)
                .body()
                .path("screened")
                .asBoolean();
    }
}
