package clinic.reporting.owner.web;

import clinic.platform.Refusal;
import clinic.platform.web.Unavailability;
import clinic.reporting.publication.reading.Words;
import java.util.Locale;
import java.util.Map;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** Whoever reads pages is told on a page what went wrong; a program that wants no page gets the problem it knows. */
@RestControllerAdvice(
        assignableTypes = {OwnersPageController.class, SignInController.class, OrganisationController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFaults {

    private static final Logger LOG = LoggerFactory.getLogger(PageFaults.class);

    private final Pages pages;

    PageFaults(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> refused(Refusal refusal) {
        return tell(refusal.status());
    }

    /** A form that is too large, or not written as one. */
    @ExceptionHandler(
            exception = {
                InvalidParameterException.class,
                BadRequestException.class,
                RequestRejectedException.class,
                MultipartException.class,
                ServletRequestBindingException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> malformed(Exception malformed) {
        return tell(400);
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> failed(Exception failure) {
        boolean away = Unavailability.isBehind(failure);
        if (!away) {
            LOG.error("A page of the owner failed", failure);
        }
        return tell(away ? 503 : 500);
    }

    private ResponseEntity<String> tell(int status) {
        Words words = Words.in(Locale.ENGLISH);
        return pages.answer(status, "fault", words, Map.of("reason", words.say("fault." + reason(status))));
    }

    private static String reason(int status) {
        return switch (status) {
            case 400 -> "invalid";
            case 403 -> "foreign";
            case 404 -> "unknown";
            default -> "unavailable";
        };
    }
}
