package clinic.booking.practice;

import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an owner stores the clinic's settings. */
public class SettingsDesk {

    private final AggregateStore<Clinic> clinics;
    private final Practices practices;
    private final Clock clock;

    public SettingsDesk(AggregateStore<Clinic> clinics, Practices practices, Clock clock) {
        this.clinics = clinics;
        this.practices = practices;
        this.clock = clock;
    }

    /** All settings but what the clinic is known by. */
    public record Settings(
            String name,
            ZoneId timeZone,
            String currency,
            String locale,
            @Nullable String address,
            @Nullable String phone,
            List<String> ownerEmails,
            Policy policy) {

        Clinic as(String clinicId, long version) {
            return new Clinic(clinicId, version, name, timeZone, currency, locale, address, phone, ownerEmails, policy);
        }
    }

    public Clinic store(String clinicId, IfMatch expected, Settings settings) {
        Clinic stored = clinics.find(clinicId, clinicId).isPresent()
                ? change(clinicId, expected, settings)
                : setUp(clinicId, expected, settings);
        practices.forget(clinicId);
        return stored;
    }

    private Clinic setUp(String clinicId, IfMatch expected, Settings settings) {
        expected.check(0);
        try {
            return clinics.insert(changed(settings.as(clinicId, 1)), Replies.none());
        } catch (ClaimTaken othersWereFaster) {
            return change(clinicId, expected, settings);
        }
    }

    private Clinic change(String clinicId, IfMatch expected, Settings settings) {
        return clinics.change(
                clinicId,
                clinicId,
                expected,
                before -> changed(settings.as(clinicId, before.version() + 1)),
                Replies.none());
    }

    private Change<Clinic> changed(Clinic after) {
        return new Change<>(after, after.updated(), clock.instant());
    }
}
