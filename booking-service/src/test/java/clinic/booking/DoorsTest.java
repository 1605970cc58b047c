package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is let in where: F the front desk, P practitioners, O owners. */
@OpenClinic
class DoorsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/clinic, FPO",
        "PUT, /v1/clinic, O",
        "GET, /v1/practitioners, FPO",
        "POST, /v1/practitioners, O",
        "GET, /v1/practitioners/no-id, FPO",
        "PUT, /v1/practitioners/no-id, O",
        "GET, /v1/practitioners/no-id/absences, FPO",
        "POST, /v1/practitioners/no-id/absences, O",
        "DELETE, /v1/practitioners/no-id/absences/no-id, O",
        "POST, /v1/practitioners/no-id/calendar, O",
        "DELETE, /v1/practitioners/no-id/calendar, O",
        "GET, /v1/rooms, FPO",
        "POST, /v1/rooms, O",
        "GET, /v1/treatments, FPO",
        "POST, /v1/treatments, O",
        "GET, /v1/techniques, FPO",
        "GET, /v1/availability, FPO",
        "GET, /v1/clients, FPO",
        "POST, /v1/clients, FPO",
        "GET, /v1/clients/no-id, FPO",
        "PUT, /v1/clients/no-id, FPO",
        "DELETE, /v1/clients/no-id, O",
        "GET, /v1/clients/no-id/assessments, PO",
        "POST, /v1/clients/no-id/assessments, PO",
        "GET, /v1/clients/no-id/assessments/no-id, PO",
        "GET, /v1/clients/no-id/clearance, PO",
        "POST, /v1/clients/no-id/clearance, PO",
        "GET, /v1/clients/no-id/export, O",
        "GET, /v1/bookings, FPO",
        "POST, /v1/bookings, FPO",
        "GET, /v1/bookings/no-id, FPO",
        "POST, /v1/bookings/no-id/confirmation, PO",
        "POST, /v1/bookings/no-id/rescheduling, FPO",
        "POST, /v1/bookings/no-id/cancellation, FPO",
        "POST, /v1/bookings/no-id/check-in, FPO",
        "DELETE, /v1/bookings/no-id/check-in, FPO",
        "POST, /v1/bookings/no-id/no-show, FPO",
        "DELETE, /v1/bookings/no-id/no-show, FPO",
        "GET, /v1/bookings/no-id/completion, PO",
        "POST, /v1/bookings/no-id/completion, PO",
        "PUT, /v1/bookings/no-id/completion, PO",
        "POST, /v1/holds, FPO",
        "GET, /v1/holds/no-id, FPO",
        "DELETE, /v1/holds/no-id, FPO",
        "GET, /v1/imports, O",
        "POST, /v1/imports, O",
        "GET, /v1/imports/no-id, O",
        "GET, /v1/audit, O",
        "GET, /v1/feed, O",
        "GET, /v1/plans, FPO",
        "POST, /v1/plans, FPO",
        "GET, /v1/plans/no-id, FPO",
        "PUT, /v1/plans/no-id/frequency, FPO",
        "GET, /v1/waitlist, FPO",
        "POST, /v1/waitlist, FPO",
        "GET, /v1/waitlist/no-id, FPO",
        "DELETE, /v1/waitlist/no-id, FPO",
        "GET, /v1/waitlist/offers/no-id, FPO",
        "POST, /v1/waitlist/offers/no-id/acceptance, FPO",
        "POST, /v1/waitlist/offers/no-id/declination, FPO",
        "GET, /v1/unheard-of, O",
        "GET, /actuator/prometheus, O"
    })
    void letsIn(String method, String path, String roles) {
        assertThat(status("", method, path)).isEqualTo(401);
        assertThat(status("wrong", method, path)).isEqualTo(401);
        assertThat(isLetIn("test-front-desk", method, path)).isEqualTo(roles.contains("F"));
        assertThat(isLetIn("test-practitioner", method, path)).isEqualTo(roles.contains("P"));
        assertThat(isLetIn("test-owner", method, path)).isEqualTo(roles.contains("O"));
    }

    @Test
    void tellsThatAKeyIsNeededAsAProblem() {
        Api.Answer refused = new Api(port, "").get("/v1/clinic");
        assertThat(refused.problem()).isEqualTo("unauthorized");
        assertThat(refused.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(new Api(port, "test-front-desk").put("/v1/clinic", "{}").problem())
                .isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({"/v3/api-docs", "/actuator/health", "/actuator/health/readiness"})
    void needsNoKeyFor(String path) {
        assertThat(new Api(port, "").get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/practitioners/no-id/calendar.ics",
        "GET, /my/no-token",
        "POST, /my/no-token/cancellation",
        "POST, /my/no-token/rescheduling",
        "POST, /my/no-token/waitlist",
        "POST, /my/no-token/waitlist/withdrawal",
        "GET, /offers/no-token",
        "POST, /offers/no-token/acceptance",
        "POST, /offers/no-token/declination"
    })
    void asksForATokenInsteadOfAKey(String method, String path) {
        assertThat(status("", method, path)).isEqualTo(404);
    }

    private boolean isLetIn(String key, String method, String path) {
        int status = status(key, method, path);
        assertThat(status).isNotEqualTo(401).isLessThan(500);
        return !Set.of(401, 403).contains(status);
    }

    private int status(String key, String method, String path) {
        return new Api(port, key)
                .send(method, path, method.startsWith("P") ? "{}" : null)
                .status();
    }
}
