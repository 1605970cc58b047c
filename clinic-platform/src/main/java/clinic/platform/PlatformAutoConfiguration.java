package clinic.platform;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock, and jobs of which only one instance of a service runs at a time. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class PlatformAutoConfiguration {
    private static final long SERVER_SELECTION_SECONDS = 10;

    /** As precise as times are kept, so that what is told at once is what is read later. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({MongoClient.class, MongoDatabaseFactory.class})
    LockProvider lockProvider(MongoDatabaseFactory databases) {
        return new MongoLockProvider(databases.getMongoDatabase().getCollection("locks"));
    }

    /** A caller is told within seconds that the database is out of reach; the URI may say otherwise, as it comes later. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer serverSelection() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SERVER_SELECTION_SECONDS, TimeUnit.SECONDS));
    }
}
