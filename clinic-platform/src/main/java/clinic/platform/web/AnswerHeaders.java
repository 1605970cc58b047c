package clinic.platform.web;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives a page its Link, a version its ETag, and a problem the address it came from. */
@ControllerAdvice
class AnswerHeaders implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        if (body instanceof Part part && part.next() != null) {
            headers.add(HttpHeaders.LINK, "<" + next(request, part.next()) + ">; rel=\"next\"");
        }
        if (body instanceof Versioned versioned && headers.getETag() == null) {
            headers.setETag(ETags.of(versioned.version()));
        }
        if (body instanceof ProblemDetail problem && problem.getInstance() != null) {
            problem.setInstance(origin(request, problem.getInstance()));
        }
        return body;
    }

    /** What the container hands on to the error page keeps the address it had. */
    private static URI origin(ServerHttpRequest request, URI instance) {
        Object origin = request.getAttributes().get(RequestDispatcher.ERROR_REQUEST_URI);
        return origin instanceof String path ? URI.create(path) : instance;
    }

    private static String next(ServerHttpRequest request, String cursor) {
        return UriComponentsBuilder.fromUri(request.getURI())
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
    }
}
