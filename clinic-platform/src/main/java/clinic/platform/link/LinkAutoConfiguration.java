package clinic.platform.link;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Signed links for the services that use them; the others need no secret. */
@AutoConfiguration
@EnableConfigurationProperties(LinkProperties.class)
class LinkAutoConfiguration {
    @Bean
    @Lazy
    SignedLinks signedLinks(LinkProperties properties) {
        return new SignedLinks(properties);
    }
}
