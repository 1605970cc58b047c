package clinic.platform.access;

import clinic.platform.link.SignedLinks;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets in whom the service's keys and {@link AccessRules} let in. */
@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({AccessProperties.class, SignInProperties.class})
class AccessAutoConfiguration {
    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    /** Only a service that signs browsers in needs secrets for it. */
    @Bean
    Sessions browserSessions(
            AccessProperties properties,
            SignInProperties signIn,
            Environment environment,
            ObjectProvider<SignedLinks> links,
            ObjectProvider<Clock> clock) {
        Organisation organisation = signIn.at(environment.getProperty(ISSUER, ""));
        return new Sessions(AccessKeys.of(properties.keys()), organisation, links::getObject, clock::getObject);
    }

    @Bean
    Doorkeeper doorkeeper(AccessProperties properties, ObjectProvider<JwtDecoder> decoder) {
        return new Doorkeeper(AccessKeys.of(properties.keys()), decoder.getIfAvailable());
    }

    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http,
            Doorkeeper doorkeeper,
            Sessions sessions,
            ObjectProvider<AccessRules> rules,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AccessRules known = rules.getIfAvailable(() -> AccessRules.builder().build());
        return new Gate(doorkeeper, new BrowsedPaths(known.browsed(), sessions), known, problems).build(http);
    }

    @Bean
    HttpFirewall httpFirewall() {
        return Firewall.create();
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return (request, response, rejection) -> problems.resolveException(request, response, null, rejection);
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
