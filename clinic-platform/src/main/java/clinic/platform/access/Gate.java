package clinic.platform.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns the rules into the filters before every path. A cookie opens nothing but what is GET and changes nothing, and so
 * there is no CSRF.
 */
record Gate(Doorkeeper doorkeeper, BrowsedPaths browsed, AccessRules rules, HandlerExceptionResolver problems) {
    private static final List<String> WITHOUT_KEY = List.of(
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/v3/api-docs/**",
            "/docs/**",
            "/swagger-ui/**",
            "/actuator/health/**");

    SecurityFilterChain build(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(this::headers)
                .addFilterBefore(browsed, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(this::authorize)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthorized()).accessDeniedHandler(forbidden()))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> doorkeeper)
                        .authenticationEntryPoint(unauthorized())
                        .accessDeniedHandler(forbidden()));
        return http.build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        // signed links carry their token in the path: it must not travel on in a Referer
        headers.defaultsDisabled()
                .contentTypeOptions(Customizer.withDefaults())
                .cacheControl(Customizer.withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
        WITHOUT_KEY.forEach(
                pattern -> requests.requestMatchers(matcher(new AccessRules.Rule(HttpMethod.GET, pattern, Set.of())))
                        .permitAll());
        for (AccessRules.Rule rule : rules.rules()) {
            String[] roles = rule.roles().stream().map(Role::name).toArray(String[]::new);
            var matched = requests.requestMatchers(matcher(rule));
            var unused = roles.length == 0 ? matched.permitAll() : matched.hasAnyRole(roles);
        }
        requests.anyRequest().hasRole(Role.OWNER.name());
    }

    private static RequestMatcher matcher(AccessRules.Rule rule) {
        HttpMethod method = rule.method();
        if (method == null) {
            return PathPatternRequestMatcher.pathPattern(rule.pattern());
        }
        RequestMatcher matcher = PathPatternRequestMatcher.pathPattern(method, rule.pattern());
        return method.equals(HttpMethod.GET)
                ? new OrRequestMatcher(matcher, PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, rule.pattern()))
                : matcher;
    }

    private AuthenticationEntryPoint unauthorized() {
        AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
        return (request, response, exception) -> {
            if (browsed.sendToSignIn(request, response)) {
                return;
            }
            challenge.commence(request, response, exception);
            problems.resolveException(request, response, null, exception);
        };
    }

    private AccessDeniedHandler forbidden() {
        AccessDeniedHandler challenge = new BearerTokenAccessDeniedHandler();
        return (request, response, exception) -> {
            challenge.handle(request, response, exception);
            problems.resolveException(request, response, null, exception);
        };
    }
}
