package clinic.notification.consent.web;

import clinic.platform.Refusal;
import clinic.platform.web.Unavailability;
import java.util.Locale;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** What goes wrong with a page is told on a page, to whoever takes one; others get the usual problem. */
@RestControllerAdvice(basePackageClasses = PageFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFaults {

    private static final Logger LOG = LoggerFactory.getLogger(PageFaults.class);

    private final Pages pages;

    PageFaults(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> refused(Refusal refusal, Locale reader) {
        return closed(refusal.status(), refusal.slug(), reader);
    }

    /** A form that is too large, or not written as one. */
    @ExceptionHandler(
            exception = {
                InvalidParameterException.class,
                BadRequestException.class,
                RequestRejectedException.class,
                MultipartException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> malformed(Exception malformed, Locale reader) {
        return closed(400, "invalid-request", reader);
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> failed(Exception failure, Locale reader) {
        boolean away = Unavailability.isBehind(failure);
        if (!away) {
            LOG.error("A client's page failed", failure);
        }
        return closed(away ? 503 : 500, "unavailable", reader);
    }

    private ResponseEntity<String> closed(int status, String slug, Locale reader) {
        return pages.answer(status, ClientPage.closed(Words.of(reader), slug));
    }
}
