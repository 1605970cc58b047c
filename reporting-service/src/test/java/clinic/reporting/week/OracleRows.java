package clinic.reporting.week;

import static clinic.reporting.week.OracleWords.mean;
import static clinic.reporting.week.OracleWords.money;

import clinic.events.BookingEvent;
import clinic.events.SessionPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was done in completed sessions, once more: each technique, treatment and area there is, one by one. */
record OracleRows(List<BookingEvent> done) {

    List<TechniqueFigures> techniques() {
        List<TechniqueFigures> rows = new ArrayList<>();
        for (String technique : RandomClinic.TECHNIQUES.stream().sorted().toList()) {
            List<Integer> changes = changes(it -> it.techniques().contains(technique));
            var bookedAs = done.stream()
                    .filter(it -> it.booking().technique().equals(technique))
                    .toList();
            if (!changes.isEmpty() || !bookedAs.isEmpty()) {
                rows.add(new TechniqueFigures(technique, changes.size(), mean(changes), money(bookedAs)));
            }
        }
        return rows;
    }

    List<TreatmentFigures> treatments() {
        List<TreatmentFigures> rows = new ArrayList<>();
        for (String treatment : RandomClinic.TREATMENTS.stream().sorted().toList()) {
            List<BookingEvent> held = new ArrayList<>(done);
            held.removeIf(it -> !it.booking().treatmentId().equals(treatment));
            if (!held.isEmpty()) {
                List<Integer> changes = held.stream().map(OracleWords::change).toList();
                String name = held.get(held.size() - 1).booking().treatmentName();
                rows.add(new TreatmentFigures(treatment, name, held.size(), mean(changes), money(held)));
            }
        }
        return rows;
    }

    List<AreaFigures> areas() {
        List<AreaFigures> rows = new ArrayList<>();
        for (String area : RandomClinic.AREAS.stream().sorted().toList()) {
            List<Integer> changes = changes(it -> it.areas().contains(area));
            if (!changes.isEmpty()) {
                rows.add(new AreaFigures(area, changes.size(), mean(changes)));
            }
        }
        return rows;
    }

    private List<Integer> changes(Predicate<SessionPart> which) {
        return done.stream()
                .map(OracleWords::session)
                .filter(which)
                .map(it -> it.painAfter() - it.painBefore())
                .toList();
    }
}
