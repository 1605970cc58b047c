package clinic.booking.care.web;

import clinic.booking.care.Techniques;
import clinic.platform.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue over HTTP. */
@RestController
class TechniqueController {

    private final Techniques techniques;

    TechniqueController(Techniques techniques) {
        this.techniques = techniques;
    }

    @GetMapping("/v1/techniques")
    Page<TechniqueJson> list() {
        return new Page<>(
                techniques.techniques().stream().map(TechniqueJson::of).toList(), null);
    }
}
