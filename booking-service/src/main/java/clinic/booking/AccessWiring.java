package clinic.booking;

import static clinic.platform.access.Role.FRONT_DESK;
import static clinic.platform.access.Role.OWNER;
import static clinic.platform.access.Role.PRACTITIONER;

import clinic.platform.access.AccessRules;
import clinic.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may do what. Settings are the owner's, which is what no rule names. */
@Configuration
class AccessWiring {

    private static final Role[] EVERYONE = {FRONT_DESK, PRACTITIONER, OWNER};

    @Bean
    AccessRules accessRules() {
        return AccessRules.builder()
                .open(HttpMethod.GET, "/v1/practitioners/*/calendar.ics")
                .open(HttpMethod.GET, "/my/**")
                .open(HttpMethod.POST, "/my/**")
                .open(HttpMethod.GET, "/offers/**")
                .open(HttpMethod.POST, "/offers/**")
                .permit(HttpMethod.GET, "/v1/clinic", EVERYONE)
                .permit(HttpMethod.GET, "/v1/practitioners", EVERYONE)
                .permit(HttpMethod.GET, "/v1/practitioners/*", EVERYONE)
                .permit(HttpMethod.GET, "/v1/practitioners/*/absences", EVERYONE)
                .permit(HttpMethod.GET, "/v1/rooms", EVERYONE)
                .permit(HttpMethod.GET, "/v1/treatments", EVERYONE)
                .permit(HttpMethod.GET, "/v1/techniques", EVERYONE)
                .permit(HttpMethod.GET, "/v1/availability", EVERYONE)
                .permit("/v1/bookings/*/completion", PRACTITIONER, OWNER)
                .permit(HttpMethod.POST, "/v1/bookings/*/confirmation", PRACTITIONER, OWNER)
                .permit("/v1/bookings/**", EVERYONE)
                .permit("/v1/holds/**", EVERYONE)
                .permit("/v1/plans/**", EVERYONE)
                .permit("/v1/waitlist/**", EVERYONE)
                .permit(HttpMethod.DELETE, "/v1/clients/*", OWNER)
                .permit("/v1/clients/*/assessments/**", PRACTITIONER, OWNER)
                .permit("/v1/clients/*/clearance", PRACTITIONER, OWNER)
                .permit(HttpMethod.GET, "/v1/clients/*/export", OWNER)
                .permit("/v1/clients/**", EVERYONE)
                .build();
    }
}
