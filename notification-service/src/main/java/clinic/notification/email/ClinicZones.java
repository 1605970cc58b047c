package clinic.notification.email;

import java.time.ZoneId;

/** Where a clinic is, as far as its clocks show; UTC for one that was never heard of. */
public interface ClinicZones {
    ZoneId of(String clinicId);
}
