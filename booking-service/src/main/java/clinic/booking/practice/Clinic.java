package clinic.booking.practice;

import clinic.events.ClinicPart;
import clinic.events.SettingsUpdated;
import clinic.platform.Aggregate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clinic and its settings. */
public record Clinic(
        String clinicId,
        long version,
        String name,
        ZoneId timeZone,
        String currency,
        String locale,
        @Nullable String address,
        @Nullable String phone,
        List<String> ownerEmails,
        Policy policy)
        implements Aggregate {

    @Override
    public String key() {
        return clinicId;
    }

    public ClinicPart part() {
        return new ClinicPart(clinicId, version, name, timeZone.getId());
    }

    public SettingsUpdated updated() {
        return new SettingsUpdated(part(), currency, locale, address, phone, ownerEmails);
    }
}
