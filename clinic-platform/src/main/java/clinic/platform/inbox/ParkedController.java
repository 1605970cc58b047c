package clinic.platform.inbox;

import clinic.platform.access.Caller;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/parked")
class ParkedController {

    private final ParkedDesk desk;

    ParkedController(ParkedDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Page<ParkedView> list(Caller caller, PageRequest request) {
        return desk.list(caller, request).map(message -> ParkedView.of(message, caller));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(Caller caller, @PathVariable("id") String id) {
        desk.replay(caller, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable("id") String id) {
        desk.delete(caller, id);
    }
}
