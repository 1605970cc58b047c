package clinic.reporting.owner.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class WayBackTest {

    @ParameterizedTest
    @CsvSource({
        "https://reports.test, https://reports.test",
        "https://reports.test/, https://reports.test",
        "'', http://asked.test:8082"
    })
    void browsersComeBackWhereTheyReachUs(String configured, String base) {
        MockEnvironment environment = new MockEnvironment().withProperty("clinic.links.reporting-url", configured);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in/organisation");
        request.setServerName("asked.test");
        request.setServerPort(8082);
        request.setQueryString("to=/");
        assertThat(new WayBack(environment).of(request)).hasToString(base + "/sign-in/organisation/return");
    }
}
