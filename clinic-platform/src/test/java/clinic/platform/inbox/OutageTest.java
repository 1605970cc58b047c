package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.MalformedEvent;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;

class OutageTest {

    @ParameterizedTest
    @MethodSource
    void isBehindWhatTheServiceStandsOn(Throwable failure) {
        assertThat(Outage.isBehind(failure)).isTrue();
        assertThat(Outage.isBehind(new IllegalStateException("wrapped", failure)))
                .isTrue();
    }

    static Stream<Throwable> isBehindWhatTheServiceStandsOn() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("gone", new ServerAddress()),
                new DataAccessResourceFailureException("gone"),
                new QueryTimeoutException("slow"),
                command(10107),
                command(11602),
                new AmqpConnectException(new java.net.ConnectException()));
    }

    @ParameterizedTest
    @MethodSource
    void isNotBehindWhatAMessageCauses(Throwable failure) {
        assertThat(Outage.isBehind(failure)).isFalse();
    }

    static Stream<Throwable> isNotBehindWhatAMessageCauses() {
        return Stream.of(
                new MalformedEvent("bad"),
                new IllegalStateException("bug"),
                new DuplicateKeyException("there"),
                new OptimisticLockingFailureException("changed"),
                command(2));
    }

    private static MongoCommandException command(int code) {
        var reply = BsonDocument.parse("{ok: 0, code: %d, errmsg: 'no'}".formatted(code));
        return new MongoCommandException(reply, new ServerAddress());
    }
}
