package clinic.platform.link;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Links for tests of who uses them. */
public final class Signing {

    private Signing() {}

    public static SignedLinks with(String secret) {
        AtomicReference<SignedLinks> links = new AtomicReference<>();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(LinkAutoConfiguration.class))
                .withPropertyValues("clinic.links.secrets=" + secret)
                .run(context -> links.set(context.getBean(SignedLinks.class)));
        return links.get();
    }
}
