package clinic.booking.selfservice.web;

import clinic.platform.web.PageFolder;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lays pages out. */
@Component
class Pages {

    private final PageFolder folder = new PageFolder("selfservice");

    ResponseEntity<String> answer(int status, OwnPage page) {
        return folder.answer(status, "page", Map.of("page", page));
    }
}
