package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.backing.BackingInitializer;
import clinic.reporting.ReportingService;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A service without access keys, whose issuer is out of reach. */
class OrganisationAwayTest {

    private static ConfigurableApplicationContext service;
    private static Visitor stranger;

    @BeforeAll
    static void start() throws Exception {
        Map<String, Object> settings = Map.of(
                "clinic.access.keys",
                "",
                "clinic.sign-in.client-id",
                PaperIssuer.CLIENT,
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                "http://127.0.0.1:" + closedPort());
        service = new SpringApplicationBuilder(ReportingService.class)
                .initializers(
                        new BackingInitializer(),
                        context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("organisation", settings)))
                .properties("spring.config.name=reporting-service", "clinic.publication.cron=-")
                .run();
        stranger = Visitor.of(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theDoorShowsTheOnlyWayIn() {
        HttpResponse<String> door = stranger.get("/sign-in?to=/?week=2026-W47");
        assertThat(door.statusCode()).isEqualTo(200);
        assertThat(door.body())
                .contains("href=\"/sign-in/organisation?to=%2F%3Fweek%3D2026-W47\"")
                .doesNotContain("<form", "role=\"alert\"");
        assertThat(stranger.signIn("").statusCode()).isEqualTo(401);
    }

    @Test
    void whoLeavesIsToldThatTheIssuerIsOutOfReach() {
        HttpResponse<String> answer = stranger.get("/sign-in/organisation?to=/?week=2026-W47");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("role=\"alert\"", "reached right now", "%2F%3Fweek%3D2026-W47");
        assertThat(Visitor.cookie(answer)).isEmpty();
    }

    private static int closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
