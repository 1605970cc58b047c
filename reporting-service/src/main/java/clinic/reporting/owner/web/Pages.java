package clinic.reporting.owner.web;

import clinic.platform.web.PageFolder;
import clinic.reporting.publication.reading.Words;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Fills the owner's pages in. */
@Component
class Pages {

    private final PageFolder folder = new PageFolder("owner");

    /** @param filling what the template speaks of, besides the words */
    ResponseEntity<String> answer(int status, String template, Words words, Map<String, Object> filling) {
        Map<String, Object> all = new HashMap<>(filling);
        all.put("words", words);
        return folder.answer(status, template, all);
    }
}
