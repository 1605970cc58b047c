package clinic.notification;

import clinic.notification.email.Returns;
import clinic.notification.email.imap.ReturnMailbox;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for emails that came back. One instance at a time; a report read twice changes nothing. */
class ReturnJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnJob.class);

    private final ReturnMailbox mailbox;
    private final Returns returns;

    ReturnJob(ReturnMailbox mailbox, Returns returns) {
        this.mailbox = mailbox;
        this.returns = returns;
    }

    @Scheduled(fixedDelayString = "${clinic.email.returns.interval:PT5M}")
    @SchedulerLock(name = "returns")
    void run() {
        int marked = mailbox.empty(returns::accept);
        if (marked > 0) {
            LOG.info("{} emails came back", marked);
        }
    }
}
