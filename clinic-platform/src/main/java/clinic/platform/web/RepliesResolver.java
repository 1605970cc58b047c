package clinic.platform.web;

import clinic.platform.InvalidRequest;
import clinic.platform.Sha256;
import clinic.platform.access.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/** Gives a controller the {@link Replies} of its request. */
class RepliesResolver implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final JsonMapper mapper;

    RepliesResolver(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Replies.class;
    }

    @Override
    public Replies resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        HashedRequest hashed = request == null ? null : WebUtils.getNativeRequest(request, HashedRequest.class);
        return new Replies(request == null || hashed == null ? IdempotencyKey.NONE : key(request, hashed), mapper);
    }

    private static IdempotencyKey key(HttpServletRequest request, HashedRequest hashed) {
        String key = request.getHeader(IdempotencyFilter.HEADER);
        if (!KEY.matcher(key).matches()) {
            throw new InvalidRequest(IdempotencyFilter.HEADER, "is 1 to 255 visible ASCII characters");
        }
        String scope = caller() + '\n' + request.getRequestURI() + '\n' + key;
        return new IdempotencyKey("key:" + Sha256.hex(scope), hash(hashed));
    }

    /** A stream's hash can be taken but once. */
    private static Supplier<String> hash(HashedRequest request) {
        AtomicReference<String> known = new AtomicReference<>("");
        return () -> known.updateAndGet(hash -> hash.isEmpty() ? request.bodyHash() : hash);
    }

    private static String caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? caller.clinicId() + '\n' + caller.name()
                : "";
    }
}
