package clinic.platform.web;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.amqp.AmqpIOException;
import org.springframework.amqp.AmqpTimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;

/** Tells an outage of the database or the broker from a mistake of ours. */
public final class Unavailability {
    private static final List<Class<? extends Exception>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            QueryTimeoutException.class,
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoConnectionPoolClearedException.class,
            MongoExecutionTimeoutException.class,
            AmqpConnectException.class,
            AmqpIOException.class,
            AmqpTimeoutException.class);

    private Unavailability() {}

    /** Whether an outage is the problem or what caused it. */
    public static boolean isBehind(Throwable problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            Throwable sign = cause;
            if (SIGNS.stream().anyMatch(type -> type.isInstance(sign))) {
                return true;
            }
        }
        return false;
    }
}
