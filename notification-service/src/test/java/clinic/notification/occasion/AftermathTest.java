package clinic.notification.occasion;

import static clinic.notification.email.Kind.FOLLOW_UP;
import static clinic.notification.email.Kind.PAIN_CHECK;
import static clinic.notification.email.Kind.REBOOKING;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.notification.Life;
import clinic.notification.email.Email;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AftermathTest {

    private static final Instant END = Life.START.plus(Duration.ofHours(1));

    private final Life life = new Life("b1");

    @Test
    void advisesSoonAsksLaterAndNudgesInTheEnd() {
        life.confirmed().completed(6, 3);
        assertThat(standing(FOLLOW_UP)).isEqualTo(Standing.scheduled(END.plus(Duration.ofHours(2))));
        assertThat(standing(PAIN_CHECK)).isEqualTo(Standing.scheduled(END.plus(Duration.ofDays(2))));
        assertThat(standing(REBOOKING)).isEqualTo(Standing.scheduled(END.plus(Duration.ofDays(28))));
    }

    @Test
    void asksAfterTheQuietHours() {
        Instant evening = Instant.parse("2026-11-20T20:30:00Z");
        life.bornAt(Life.BORN, evening).confirmed().completed(6, 3);
        assertThat(standing(PAIN_CHECK).dueAt()).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
        assertThat(standing(FOLLOW_UP).dueAt()).isEqualTo(evening.plus(Duration.ofHours(3)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOW_UP", "PAIN_CHECK", "REBOOKING"})
    void isTakenBackWithTheSessionAndLeftToWhoWantsIt(Kind kind) {
        life.confirmed().completed(6, 3);
        life.client("Ada", "ada@clients.example", false, true);
        assertThat(standing(kind).reason()).isEqualTo("preference");
        life.confirmed();
        assertThat(standing(kind).reason()).isEqualTo("undone");
    }

    private Standing standing(Kind kind) {
        return Derived.of(life, kind).stream().map(Email::standing).findFirst().orElseThrow();
    }
}
