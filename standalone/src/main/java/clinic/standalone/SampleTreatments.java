package clinic.standalone;

import clinic.booking.practice.Money;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.TreatmentId;
import java.util.List;
import java.util.Set;

/** Eight treatments over as many techniques. */
final class SampleTreatments {

    static final String HEATING = "heating";

    private SampleTreatments() {}

    static List<Treatment> offered(String clinicId) {
        return List.of(
                treatment(clinicId, "Swedish massage", "swedish", 60, 75_00),
                treatment(clinicId, "Deep-tissue back massage", "deep-tissue", 60, 89_00),
                treatment(clinicId, "Shiatsu", "shiatsu", 75, 95_00),
                treatment(clinicId, "Trigger-point session", "trigger-point", 45, 69_00),
                treatment(clinicId, "Myofascial release", "myofascial-release", 60, 92_00),
                treatment(clinicId, "Sports massage", "sports", 60, 85_00),
                treatment(clinicId, "Reflexology", "reflexology", 45, 62_00),
                treatment(clinicId, "Hot-stone massage", "hot-stone", 75, 105_00, HEATING));
    }

    private static Treatment treatment(
            String clinicId, String name, String technique, int minutes, long cents, String... features) {
        return new Treatment(
                TreatmentId.next(),
                clinicId,
                1,
                name,
                technique,
                minutes,
                10,
                new Money(cents, "EUR"),
                Set.of(features));
    }
}
