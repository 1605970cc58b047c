package clinic.reporting.publication.web;

import clinic.platform.access.Caller;
import clinic.reporting.publication.ReportDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/weeks/{week}")
class WeekController {

    private final ReportDesk desk;

    WeekController(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    WeekView clinic(Caller caller, @PathVariable String week) {
        return WeekView.of(desk.ofClinic(caller.clinicId(), WeekPath.week(week)));
    }

    @GetMapping("/practitioners/{id}")
    WeekView practitioner(Caller caller, @PathVariable String week, @PathVariable String id) {
        return WeekView.of(desk.ofPractitioner(caller.clinicId(), WeekPath.week(week), id));
    }
}
