package clinic.platform.web;

import clinic.platform.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers what Tomcat refuses before any application sees it: a path that can't be decoded, a header that is none. */
public final class ProblemValve extends ErrorReportValve {
    private static final String BODY = """
            {"type":"%s%s","title":"%s","status":%d,"detail":"%s"%s}""";
    private static final String ERRORS = """
            ,"errors":[{"field":"request","message":"is not well-formed HTTP"}]""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] body = body(status).getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            containerLog(e);
        }
    }

    private void containerLog(Exception exception) {
        getContainer().getLogger().debug("The caller did not wait for the answer", exception);
    }

    private static String body(int status) {
        Refusal refusal = Problem.refusal(status);
        HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "" : known.getReasonPhrase();
        String errors = refusal.slug().equals("invalid-request") ? ERRORS : "";
        return BODY.formatted(Problem.TYPE, refusal.slug(), title, status, refusal.detail(), errors);
    }
}
