package clinic.platform.web;

import clinic.platform.InvalidRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link PageRequest} it declares. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {
    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,9}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(PageRequest.class);
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String limit = only(request, "limit");
        String cursor = only(request, "cursor");
        return new PageRequest(
                limit == null ? PageRequest.DEFAULT_LIMIT : limit(limit),
                cursor == null ? null : Cursor.decode(cursor));
    }

    private static int limit(String text) {
        int limit = LIMIT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw new InvalidRequest("limit", "is a whole number from 1 to " + PageRequest.MAX_LIMIT);
        }
        return limit;
    }

    private static @Nullable String only(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw new InvalidRequest(name, "is given more than once");
        }
        return values == null ? null : values[0];
    }
}
