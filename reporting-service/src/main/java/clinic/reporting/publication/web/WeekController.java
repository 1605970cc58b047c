package clinic.reporting.publication.web;

import clinic.platform.access.Caller;
import clinic.reporting.publication.ReportDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WeekController {

    private final ReportDesk desk;

    WeekController(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping({"/v1/weeks/{week}", "/v1/weeks/{week}.json"})
    WeekView clinic(Caller caller, @PathVariable String week) {
        return WeekView.of(desk.ofClinic(caller.clinicId(), WeekPath.week(week)));
    }

    @GetMapping({"/v1/weeks/{week}/practitioners/{id}", "/v1/weeks/{week}/practitioners/{id}.json"})
    WeekView practitioner(Caller caller, @PathVariable String week, @PathVariable String id) {
        return WeekView.of(desk.ofPractitioner(caller.clinicId(), WeekPath.week(week), id));
    }
}
