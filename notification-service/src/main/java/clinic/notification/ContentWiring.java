package clinic.notification;

import clinic.notification.content.ClientPages;
import clinic.notification.content.ContentFolder;
import clinic.notification.content.Wordings;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What letters are made of, and where they lead. */
@Configuration(proxyBeanMethods = false)
class ContentWiring {

    private static final Duration PAGE_OPEN_AFTER_END = Duration.ofDays(1);

    @Bean
    Wordings wordings(ContentProperties properties) {
        String folder = properties.folder();
        return folder == null || folder.isBlank() ? Wordings.builtIn() : ContentFolder.read(Path.of(folder.strip()));
    }

    @Bean
    ClientPages clientPages(SignedLinks links) {
        return new ClientPages(
                (clinicId, bookingId, end) ->
                        address(links, LinkPurpose.BOOKING, clinicId, bookingId, end.plus(PAGE_OPEN_AFTER_END)),
                (clinicId, bookingId, expiresAt) ->
                        address(links, LinkPurpose.PAIN_CHECK, clinicId, bookingId, expiresAt),
                (clinicId, clientId, expiresAt) ->
                        address(links, LinkPurpose.PREFERENCES, clinicId, clientId, expiresAt));
    }

    private static String address(
            SignedLinks links, LinkPurpose purpose, String clinicId, String subject, Instant expiresAt) {
        return links.address(new SignedLink(purpose, clinicId, subject, expiresAt))
                .toString();
    }
}
