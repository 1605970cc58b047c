package clinic.platform.web;

import clinic.platform.Refusal;
import com.mongodb.MongoTimeoutException;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleFailures {
    @GetMapping("/failures/{kind}")
    String fail(@PathVariable String kind) {
        throw switch (kind) {
            case "refusal" -> new Refusal(409, "slot-taken", "The slot is taken.", Map.of("conflict", "room"));
            case "outage" -> new DataAccessResourceFailureException("mongodb://secret-host");
            case "timeout" -> new IllegalStateException(new MongoTimeoutException("secret-host"));
            default -> new IllegalStateException("secret of Anna Beispiel");
        };
    }
}
