package clinic.reporting;

import clinic.platform.ServiceApplication;
import clinic.platform.access.AccessRules;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

@SpringBootApplication
@EnableConfigurationProperties(PublicationProperties.class)
public class ReportingService {

    public static void main(String[] args) {
        ServiceApplication.run(ReportingService.class, "reporting", args);
    }

    /** Reports are for the owner, who needs no rule but to sign in, and for whoever was sent a link to one. */
    @Bean
    AccessRules accessRules() {
        return AccessRules.builder()
                .open(HttpMethod.GET, "/sign-in")
                .open(HttpMethod.POST, "/sign-in")
                .open(HttpMethod.GET, "/sign-in/organisation")
                .open(HttpMethod.GET, "/sign-in/organisation/return")
                .open(HttpMethod.POST, "/sign-out")
                .open(HttpMethod.GET, "/reports/*")
                .browsed("/")
                .browsed("/v1/weeks/**")
                .build();
    }
}
