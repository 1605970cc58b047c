package clinic.booking.practice.web;

import clinic.booking.practice.Clinic;
import clinic.booking.practice.Policy;
import clinic.booking.practice.SettingsDesk.Settings;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clinic's settings, read and written alike. */
@JsonIgnoreProperties({"id", "version"})
record ClinicJson(
        @NotBlank @Size(max = 200) String name,
        @NotNull @KnownZone String timeZone,
        @NotNull @KnownCurrency String currency,
        @NotNull @KnownLocale String locale,
        @Nullable @Size(max = 500) String address,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Size(max = 20) List<@NotBlank @Email @Size(max = 254) String> ownerEmails,
        @NotNull @Valid Policy policy) {

    static ClinicJson of(Clinic clinic) {
        return new ClinicJson(
                clinic.name(),
                clinic.timeZone().getId(),
                clinic.currency(),
                clinic.locale(),
                clinic.address(),
                clinic.phone(),
                clinic.ownerEmails(),
                clinic.policy());
    }

    Settings read() {
        return new Settings(
                name,
                ZoneId.of(timeZone),
                currency,
                locale,
                address,
                phone,
                ownerEmails == null ? List.of() : List.copyOf(ownerEmails),
                policy);
    }
}
