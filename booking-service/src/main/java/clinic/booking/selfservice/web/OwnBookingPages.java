package clinic.booking.selfservice.web;

import clinic.booking.selfservice.OwnBooking;
import clinic.booking.selfservice.OwnBookingDesk;
import clinic.booking.selfservice.OwnWaitDesk;
import clinic.platform.Refusal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A client's page, and how a form of it is answered. */
@Component
class OwnBookingPages {

    private final OwnBookingDesk desk;
    private final OwnWaitDesk waits;
    private final Pages pages;

    OwnBookingPages(OwnBookingDesk desk, OwnWaitDesk waits, Pages pages) {
        this.desk = desk;
        this.waits = waits;
        this.pages = pages;
    }

    /** @param from the first day to show free times of, if it is one */
    ResponseEntity<String> show(String token, @Nullable String from, Locale reader) {
        return page(token, from, null, "", reader);
    }

    /** @param form what texts on refusals of this form begin with */
    ResponseEntity<String> attempt(String token, String form, Locale reader, Runnable deed) {
        try {
            deed.run();
            return seeOther(token);
        } catch (Refusal refusal) {
            return page(token, null, refusal, form, reader);
        }
    }

    static ResponseEntity<String> seeOther(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/my/" + token))
                .build();
    }

    private ResponseEntity<String> page(
            String token, @Nullable String from, @Nullable Refusal refusal, String form, Locale reader) {
        try {
            OwnBooking own = desk.show(token);
            LocalDate day = PageForm.day(from, desk.today());
            OwnPage page = PageWriter.of("/my/" + token, own, desk.times(own, day), waits.show(own))
                    .write(refusal, form);
            return pages.answer(refusal == null ? 200 : refusal.status(), page);
        } catch (Refusal closed) {
            return pages.answer(closed.status(), OwnPage.without("", closed.slug(), Words.in(reader)));
        }
    }
}
