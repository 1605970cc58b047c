package clinic.platform.inbox;

import clinic.platform.MessagingNames;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The names everybody uses, and an inbox for each service that has a {@link Subscription}. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "clinic.platform.PlatformAutoConfiguration"
        })
@EnableConfigurationProperties(MessagingNames.class)
@Import({InboxConfiguration.class, ParkedConfiguration.class})
public class InboxAutoConfiguration {}
