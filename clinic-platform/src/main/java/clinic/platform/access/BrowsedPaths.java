package clinic.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a browser by its session's cookie, on the paths where that counts, and shows it where to sign in. */
final class BrowsedPaths extends OncePerRequestFilter {
    private final List<RequestMatcher> paths;
    private final Sessions sessions;

    BrowsedPaths(List<String> patterns, Sessions sessions) {
        this.paths = patterns.stream()
                .flatMap(pattern -> Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                        .<RequestMatcher>map(method -> PathPatternRequestMatcher.pathPattern(method, pattern)))
                .toList();
        this.sessions = sessions;
        if (!paths.isEmpty()) {
            sessions.ready();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext known = SecurityContextHolder.getContext();
        if (known.getAuthentication() == null && among(request)) {
            token(request)
                    .flatMap(sessions::caller)
                    .ifPresent(it -> SecurityContextHolder.setContext(new SecurityContextImpl(Doorkeeper.let(it))));
        }
        chain.doFilter(request, response);
    }

    /** Whether this is a person with a browser, who can do more with a page than with a problem. */
    boolean sendToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains("text/html") || !among(request)) {
            return false;
        }
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        return true;
    }

    private boolean among(HttpServletRequest request) {
        return paths.stream().anyMatch(it -> it.matches(request));
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(Session.COOKIE))
                .findFirst()
                .map(Cookie::getValue);
    }
}
