package clinic.notification.consent;

import clinic.events.ClientPart;
import clinic.events.ClinicPart;
import java.util.List;

/**
 * Who a page is for, as the clinic has noted them.
 *
 * @param locales BCP 47 tags of the languages to write in, the most wanted first
 */
public record Reader(ClientPart client, ClinicPart clinic, List<String> locales) {

    public Reader {
        locales = List.copyOf(locales);
    }
}
