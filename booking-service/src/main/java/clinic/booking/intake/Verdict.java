package clinic.booking.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a client may be treated with a technique.
 *
 * @param clearanceNeeded a red flag stands
 * @param cautions why a practitioner decides; the front desk reads them, so they say nothing of anyone's health
 */
public record Verdict(boolean clearanceNeeded, List<String> cautions) {

    static final Verdict FREE = new Verdict(false, List.of());
    static final Verdict REFERRED = new Verdict(true, List.of("Clearance by a practitioner is needed first."));

    private static final String CARE = "A practitioner reads the intake form before confirming.";
    private static final String TECHNIQUE = "A practitioner decides whether this technique suits.";

    static Verdict of(boolean care, boolean contraindicated) {
        List<String> cautions = new ArrayList<>();
        if (care) {
            cautions.add(CARE);
        }
        if (contraindicated) {
            cautions.add(TECHNIQUE);
        }
        return new Verdict(false, List.copyOf(cautions));
    }

    /**
     * The cautions to book with: none to confirm at once.
     *
     * @throws ClearanceNeeded when a red flag stands
     */
    public List<String> admit() {
        if (clearanceNeeded) {
            throw new ClearanceNeeded();
        }
        return cautions;
    }
}
