package clinic.platform.web;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The sample service, started once for all tests of this JVM. */
public final class Sample {
    private static final int PORT = start();

    private Sample() {}

    public static int port() {
        return PORT;
    }

    public static RestTestClient as(String key) {
        return anonymous()
                .mutate()
                .defaultHeader("Authorization", "Bearer " + key)
                .build();
    }

    public static RestTestClient anonymous() {
        return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + PORT).build();
    }

    static RestTestClient.ResponseSpec post(String json) {
        return as(SampleClinic.OWNER_KEY)
                .post()
                .uri("/v1/notes")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    private static int start() {
        var context = new SpringApplicationBuilder(SampleClinic.class).run(SampleClinic.settings());
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }
}
