package clinic.reporting.owner.web;

import clinic.platform.InvalidRequest;
import clinic.platform.access.Caller;
import clinic.reporting.owner.OwnersDesk;
import clinic.reporting.owner.OwnersWeek;
import clinic.reporting.publication.reading.Words;
import clinic.reporting.week.Week;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The owner's page. */
@RestController
class OwnersPageController {

    private final OwnersDesk desk;
    private final Pages pages;

    OwnersPageController(OwnersDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Operation(
            summary = "A week for the owner to read",
            description = "HTML, of the clinic or a practitioner; this week when none is named. A browser without a "
                    + "session is sent to `/sign-in`.")
    @GetMapping("/")
    ResponseEntity<String> show(
            Caller caller,
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(required = false) @Nullable String practitioner) {
        OwnersWeek owners = desk.week(caller.clinicId(), week(blankAsNull(week)), blankAsNull(practitioner));
        Words words = Words.in(Locale.forLanguageTag(owners.published().clinic().locale()));
        return pages.answer(200, "page", words, Map.of("page", new PageWriter(owners, words).write()));
    }

    private static @Nullable Week week(@Nullable String name) {
        return name == null
                ? null
                : Week.of(name).orElseThrow(() -> new InvalidRequest("week", "is no ISO week such as 2026-W47"));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
