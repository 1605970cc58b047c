package clinic.notification.consent.web;

import clinic.platform.web.PageFolder;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lays clients' pages out. */
@Component
class Pages {

    private final PageFolder folder = new PageFolder("consent");

    ResponseEntity<String> ok(ClientPage page) {
        return answer(200, page);
    }

    ResponseEntity<String> answer(int status, ClientPage page) {
        return folder.answer(status, "page", Map.of("page", page));
    }
}
