package clinic.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class AccessStartTest {
    private final WebApplicationContextRunner service = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    AccessAutoConfiguration.class,
                    ServletWebSecurityAutoConfiguration.class,
                    UserDetailsServiceAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class));

    @Test
    void refusesToStartWithoutKeys() {
        service.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(AccessKeysRefused.class)
                .hasMessageContaining("clinic.access.keys is empty")
                .hasMessageContaining("CLINIC_ACCESS_KEYS")
                .hasMessageContaining("sha256sum"));
    }

    @Test
    void refusesToStartWithAnEntryThatIsNone() {
        service.withPropertyValues("clinic.access.keys=desk:main:BOSS:" + AccessKey.hash("a"))
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("has a role other than"));
    }

    @Test
    void explainsTheRefusalInsteadOfShowingItsStack() {
        AccessKeysRefused refused = AccessKeysRefused.none();
        FailureAnalysis analysis =
                new AccessKeysRefusedAnalyzer().analyze(new IllegalStateException("could not start", refused));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("clinic.access.keys");
        assertThat(analysis.getAction()).contains("openssl");
    }

    @Test
    void startsWithAKeyAndMakesUpNoUser() {
        service.withPropertyValues("clinic.access.keys=desk:main:FRONT_DESK:" + AccessKey.hash("a"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(UserDetailsService.class));
    }

    @Test
    void startsWithoutKeysWhereTokensAreTaken() {
        service.withBean(JwtDecoder.class, () -> token -> {
                    throw new BadJwtException("none");
                })
                .run(context -> assertThat(context).hasNotFailed());
    }
}
