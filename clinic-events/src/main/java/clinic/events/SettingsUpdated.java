package clinic.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clinic was set up or its settings changed.
 *
 * @param currency ISO 4217 code of its prices
 * @param locale BCP 47 language tag for people the clinic knows no language of
 * @param ownerEmails where the clinic's weekly report goes
 */
public record SettingsUpdated(
        ClinicPart clinic,
        String currency,
        String locale,
        @Nullable String address,
        @Nullable String phone,
        List<String> ownerEmails)
        implements ClinicEvent {}
