package clinic.notification.consent.web;

import clinic.platform.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a form of a page sent. Fields that are not asked for are passed over: mail programs and browsers add their own. */
record SentForm(HttpServletRequest request) {

    private static final Pattern SCORE = Pattern.compile("[0-9]|10");

    /** @throws InvalidRequest for what no checkbox of ours sends */
    boolean ticked(String field) {
        String value = only(field);
        if (value == null) {
            return false;
        }
        if (!value.equals("true")) {
            throw new InvalidRequest(field, "is true or left out");
        }
        return true;
    }

    /** @throws InvalidRequest for what no button of ours sends */
    int score(String field) {
        String value = only(field);
        if (value == null || !SCORE.matcher(value).matches()) {
            throw new InvalidRequest(field, "is a whole number from 0 to 10");
        }
        return Integer.parseInt(value);
    }

    private @Nullable String only(String field) {
        String[] values = request.getParameterMap().get(field);
        if (values != null && values.length > 1) {
            throw new InvalidRequest(field, "is there more than once");
        }
        return values == null ? null : values[0];
    }
}
