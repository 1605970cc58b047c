package clinic.platform.inbox;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.amqp.AmqpException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells failures of what the service itself stands on from failures that are about the message. */
final class Outage {

    private static final int DEEPEST_CAUSE = 20;

    private static final List<Class<? extends Exception>> KINDS = List.of(
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoServerUnavailableException.class,
            MongoConnectionPoolClearedException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoSecurityException.class,
            MongoExecutionTimeoutException.class,
            MongoWriteConcernException.class,
            DataAccessResourceFailureException.class,
            NonTransientDataAccessResourceException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            AmqpException.class);

    /** Server errors about the server: not primary, shutting down, stepping down, unauthorised, out of disk space. */
    private static final Set<Integer> CODES =
            Set.of(6, 7, 13, 18, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031);

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable failure) {
        if (failure instanceof ConcurrencyFailureException) {
            return false;
        }
        return KINDS.stream().anyMatch(kind -> kind.isInstance(failure))
                || failure instanceof MongoException mongo && CODES.contains(mongo.getCode());
    }
}
