package clinic.booking.client.web;

import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import clinic.booking.practice.web.KnownLocale;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A client, read and written alike; id, version and screened are only read. */
record ClientJson(
        @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
        String id,

        @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
        Long version,

        @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
        Boolean screened,

        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotBlank @Email @Size(max = 254) String email,

        @Nullable @Pattern(regexp = "[+0-9 ()/.-]{3,40}", message = "is a phone number")
        String phone,

        @Nullable @KnownLocale String locale,
        @Nullable @Valid PreferencesJson preferences) {

    record PreferencesJson(
            @Nullable Boolean reminders, @Nullable Boolean followUps) {

        Client.Preferences read() {
            return new Client.Preferences(reminders == null || reminders, followUps == null || followUps);
        }
    }

    static ClientJson of(Client client) {
        return new ClientJson(
                client.key(),
                client.version(),
                client.screened(),
                client.givenName(),
                client.familyName(),
                client.email(),
                client.phone(),
                client.locale(),
                new PreferencesJson(
                        client.preferences().reminders(), client.preferences().followUps()));
    }

    /** @param clinicLocale the language of clients who name none */
    Client read(String clinicId, ClientId id, String clinicLocale) {
        return new Client(
                id,
                clinicId,
                1,
                givenName.strip(),
                familyName.strip(),
                email,
                phone,
                locale == null ? clinicLocale : locale,
                preferences == null ? Client.Preferences.ALL : preferences.read());
    }
}
