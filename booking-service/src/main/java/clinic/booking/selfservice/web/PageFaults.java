package clinic.booking.selfservice.web;

import clinic.platform.web.Unavailability;
import java.util.Locale;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** What goes wrong with a page is told on a page. */
@RestControllerAdvice(
        assignableTypes = {OwnBookingController.class, OwnWaitController.class, OwnOfferPageController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFaults {

    private static final Logger LOG = LoggerFactory.getLogger(PageFaults.class);

    private final Pages pages;

    PageFaults(Pages pages) {
        this.pages = pages;
    }

    /** A form that is too large, or not written as one. */
    @ExceptionHandler({
        InvalidParameterException.class,
        BadRequestException.class,
        RequestRejectedException.class,
        MultipartException.class
    })
    ResponseEntity<String> malformed(Exception malformed, Locale reader) {
        return pages.answer(400, OwnPage.without("", "malformed", Words.in(reader)));
    }

    @ExceptionHandler
    ResponseEntity<String> failed(Exception failure, Locale reader) {
        boolean away = Unavailability.isBehind(failure);
        if (!away) {
            LOG.error("A client's page failed", failure);
        }
        return pages.answer(away ? 503 : 500, OwnPage.without("", "unavailable", Words.in(reader)));
    }
}
