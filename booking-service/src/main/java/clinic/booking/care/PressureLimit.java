package clinic.booking.care;

import java.util.List;

/** How firmly to work at most, without anything being the matter. */
public record PressureLimit(String code, List<Criterion> when, Pressure pressureCap, String source) {

    public PressureLimit {
        String where = "pressure limit " + code;
        Entries.requireText(code, where, "code");
        Entries.requirePresent(pressureCap, where, "pressureCap");
        Entries.requireText(source, where, "source");
        when = Entries.list(when);
        Entries.require(!when.isEmpty(), where, "does not say when it holds");
    }
}
