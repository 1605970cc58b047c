package clinic.notification;

import clinic.notification.email.Dispatch;
import clinic.notification.email.Drafts;
import clinic.notification.email.Emails;
import clinic.notification.email.Journal;
import clinic.notification.email.Pace;
import clinic.notification.email.Postman;
import clinic.notification.email.Returns;
import clinic.notification.email.Undeliverable;
import clinic.notification.email.imap.ReturnMailbox;
import clinic.notification.email.mongo.MongoUndeliverable;
import clinic.notification.email.rounds.MeteredJournal;
import clinic.notification.email.rounds.PostRounds;
import clinic.notification.email.smtp.SmtpPostman;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.javamail.JavaMailSender;

/** How what stands in the ledger leaves, and what happens when it comes back. */
@Configuration(proxyBeanMethods = false)
class PostWiring {

    @Bean
    Postman postman(JavaMailSender sender, EmailProperties properties) {
        return new SmtpPostman(sender, properties.from());
    }

    @Bean
    PostRounds.PostBell bell() {
        return new PostRounds.PostBell();
    }

    @Bean
    Undeliverable undeliverable(MongoOperations mongo) {
        return new MongoUndeliverable(mongo);
    }

    @Bean
    Journal journal(MeterRegistry registry, Emails emails, Clock clock) {
        return new MeteredJournal(registry, emails, clock);
    }

    @Bean
    PostRounds postRounds(
            Emails emails,
            Drafts drafts,
            Undeliverable undeliverable,
            Postman postman,
            Journal journal,
            PostRounds.PostBell bell,
            EmailProperties properties,
            Clock clock) {
        Pace pace = new Pace(properties.lease(), properties.longestPause());
        Dispatch dispatch =
                new Dispatch(emails, drafts, undeliverable, postman, journal, pace, properties.domain(), clock);
        return new PostRounds(dispatch, bell, properties.workers(), properties.poll());
    }

    @Bean
    Returns returns(Emails emails, Undeliverable undeliverable, Journal journal) {
        return new Returns(emails, undeliverable, journal);
    }

    @Bean
    @ConditionalOnExpression("!'${clinic.email.returns.host:}'.isEmpty()")
    ReturnJob returnJob(Returns returns, ReturnProperties properties) {
        return new ReturnJob(
                new ReturnMailbox(
                        properties.protocol(),
                        properties.host(),
                        properties.port(),
                        properties.username(),
                        properties.password()),
                returns);
    }
}
