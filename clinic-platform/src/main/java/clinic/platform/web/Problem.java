package clinic.platform.web;

import clinic.platform.InvalidRequest.Fault;
import clinic.platform.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Builds RFC 9457 problems; the sentences are the same whoever asks, and hold nobody's data. */
final class Problem {
    static final String TYPE = "urn:clinic:problem:";
    static final String RETRY_SECONDS = "5";

    private static final Map<Integer, Refusal> BY_STATUS = Map.ofEntries(
            known(400, "invalid-request", "The request is not valid."),
            known(401, "unauthorized", "This needs an access key that is known here."),
            known(403, "forbidden", "The role of this access key does not allow this."),
            known(404, "not-found", "There is nothing at this address."),
            known(405, "method-not-allowed", "This address does not take this method."),
            known(406, "not-acceptable", "None of the accepted media types can be given."),
            known(413, "too-large", "The request is larger than what is taken here."),
            known(415, "unsupported-media-type", "This media type is not taken here."),
            known(500, "internal-error", "Something went wrong here, not in the request."),
            known(503, "unavailable", "This can't be answered right now: try again soon."));

    private Problem() {}

    static ResponseEntity<Object> of(int status) {
        return of(status, new HttpHeaders());
    }

    static ResponseEntity<Object> of(int status, HttpHeaders headers) {
        return of(refusal(status), headers);
    }

    /** What is said of a status; of one that has no words here, what is said of all of its kind. */
    static Refusal refusal(int status) {
        Refusal known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        return status < 500
                ? new Refusal(status, "invalid-request", "The request is not valid.")
                : new Refusal(status, "internal-error", "Something went wrong here, not in the request.");
    }

    static ResponseEntity<Object> invalid(List<Fault> faults) {
        Refusal refusal = new Refusal(400, "invalid-request", "The request is not valid.", Map.of("errors", faults));
        return of(refusal, new HttpHeaders());
    }

    static ResponseEntity<Object> malformed() {
        return invalid(List.of(new Fault("request", "is not well-formed HTTP")));
    }

    static ResponseEntity<Object> of(Refusal refusal, HttpHeaders headers) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(refusal.status()), refusal.detail());
        problem.setType(URI.create(TYPE + refusal.slug()));
        refusal.properties().forEach(problem::setProperty);
        HttpHeaders all = new HttpHeaders(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal.status() == 503) {
            all.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return new ResponseEntity<>(problem, all, refusal.status());
    }

    private static Map.Entry<Integer, Refusal> known(int status, String slug, String detail) {
        return Map.entry(status, new Refusal(status, slug, detail));
    }
}
