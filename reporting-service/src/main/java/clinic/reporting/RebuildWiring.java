package clinic.reporting;

import clinic.platform.inbox.StructuredEvents;
import clinic.reporting.rebuild.Feeds;
import clinic.reporting.rebuild.RebuildDesk;
import clinic.reporting.rebuild.RebuildShift;
import clinic.reporting.rebuild.Rebuilds;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Facts read once more. */
@Configuration(proxyBeanMethods = false)
class RebuildWiring {

    @Bean
    RebuildDesk rebuildDesk(Rebuilds rebuilds, Feeds feeds, Clock clock) {
        return new RebuildDesk(rebuilds, feeds, clock);
    }

    @Bean
    RebuildShift rebuildShift(Rebuilds rebuilds, Feeds feeds, StructuredEvents inbox, Clock clock) {
        return new RebuildShift(rebuilds, feeds, inbox, clock);
    }
}
