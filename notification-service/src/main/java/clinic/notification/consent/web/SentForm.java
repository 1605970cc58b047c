package clinic.notification.consent.web;

import clinic.platform.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a form of a page sent. Fields that are not asked for are passed over: mail programs and browsers add their own. */
record SentForm(HttpServletRequest request) {

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

    private @Nullable String only(String field) {
        String[] values = request.getParameterMap().get(field);
        if (values != null && values.length > 1) {
            throw new InvalidRequest(field, "is there more than once");
        }
        return values == null ? null : values[0];
    }
}
