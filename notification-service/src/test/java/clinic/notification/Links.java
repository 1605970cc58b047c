package clinic.notification;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Signed links without a service around them. */
public final class Links {

    public static final SignedLinks SIGNED = signed();

    private Links() {}

    public static String token(LinkPurpose purpose, String subject, Instant expiresAt) {
        return SIGNED.token(new SignedLink(purpose, "main", subject, expiresAt));
    }

    private static SignedLinks signed() {
        AtomicReference<SignedLinks> links = new AtomicReference<>();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(autoConfiguration()))
                .withPropertyValues(
                        "clinic.links.secrets=signs the links of tests and of nothing else",
                        "clinic.links.notification-url=https://mail.example")
                .run(context -> links.set(context.getBean(SignedLinks.class)));
        return links.get();
    }

    private static Class<?> autoConfiguration() {
        try {
            return Class.forName("clinic.platform.link.LinkAutoConfiguration");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
