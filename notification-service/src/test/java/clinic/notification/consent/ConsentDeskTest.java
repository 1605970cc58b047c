package clinic.notification.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.events.ClientPart.Preferences;
import clinic.notification.Life;
import clinic.notification.email.Status;
import clinic.platform.NotFound;
import clinic.platform.link.LinkExpired;
import clinic.platform.link.LinkPurpose;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentDeskTest {

    private final Life life = new Life("b1").confirmed().checkedIn().completed(6, 3);
    private final ConsentWorld house = new ConsentWorld();

    ConsentDeskTest() {
        life.news().forEach(house::learns);
    }

    @Test
    void unsubscribingEndsWhatIsScheduled() {
        assertThat(house.followUp(life).standing().status()).isEqualTo(Status.SCHEDULED);
        assertThat(house.unsubscribe(life).getsNothing()).isTrue();
        assertThat(house.followUp(life).standing().status()).isEqualTo(Status.SUPPRESSED);
        assertThat(house.followUp(life).standing().reason()).isEqualTo("preference");
        assertThat(house.told).containsExactly("client-of-b1");
    }

    @Test
    void lookingChangesNothing() {
        assertThat(house.desk
                        .unsubscription(house.token(LinkPurpose.UNSUBSCRIBE, life))
                        .getsNothing())
                .isFalse();
        assertThat(house.desk
                        .preferences(house.token(LinkPurpose.PREFERENCES, life))
                        .holding())
                .isEqualTo(new Preferences(true, true));
        assertThat(house.consents.find("client-of-b1")).isEmpty();
        assertThat(house.told).isEmpty();
    }

    @Test
    void unsubscribingTwiceIsOnceAndItsConsequencesAreSeenToAgain() {
        house.unsubscribe(life);
        house.unsubscribe(life);
        assertThat(house.consents.find("client-of-b1").orElseThrow().version()).isOne();
        assertThat(house.told).hasSize(2);
    }

    @Test
    void aLaterNoteOfTheClinicDoesNotSubscribeAnybodyAgain() {
        house.unsubscribe(life);
        house.learns(life.client("Ada", "ada@clients.example", true, true).clientUpdated());
        assertThat(house.followUp(life).standing().status()).isEqualTo(Status.SUPPRESSED);
        house.choose(life, false, true);
        assertThat(house.followUp(life).standing().status()).isEqualTo(Status.SCHEDULED);
        assertThat(house.desk
                        .preferences(house.token(LinkPurpose.PREFERENCES, life))
                        .holding())
                .isEqualTo(new Preferences(false, true));
    }

    @Test
    void somebodyFasterIsNotOverwritten() {
        Consents contended = new Consents() {
            private boolean first = true;

            @Override
            public Optional<Consent> find(String clientId) {
                return house.consents.find(clientId);
            }

            @Override
            public boolean put(Consent next) {
                if (first) {
                    first = false;
                    house.choose(life, false, true);
                }
                return house.consents.put(next);
            }

            @Override
            public void forget(String clientId) {
                house.consents.forget(clientId);
            }
        };
        house.desk(contended).unsubscribe(house.token(LinkPurpose.UNSUBSCRIBE, life));
        assertThat(house.consents.find("client-of-b1")).contains(new Consent("client-of-b1", "main", 2, false, false));
    }

    @Test
    void whoeverIsErasedHasNoPagesAndNoChoices() {
        house.unsubscribe(life);
        house.learns(life.clientErased());
        house.consents.forget("client-of-b1");
        for (Runnable deed : deeds()) {
            assertThatExceptionOfType(ReaderErased.class)
                    .isThrownBy(deed::run)
                    .matches(refusal -> refusal.status() == 410);
        }
        assertThat(house.consents.find("client-of-b1")).contains(new Consent("client-of-b1", "main", 2, null, null));
        assertThat(house.followUp(life).standing().reason()).isEqualTo("client-erased");
    }

    private Runnable[] deeds() {
        String unsubscribe = house.token(LinkPurpose.UNSUBSCRIBE, life);
        String preferences = house.token(LinkPurpose.PREFERENCES, life);
        return new Runnable[] {
            () -> house.desk.unsubscription(unsubscribe),
            () -> house.desk.unsubscribe(unsubscribe),
            () -> house.desk.preferences(preferences),
            () -> house.desk.choose(preferences, new Preferences(true, true))
        };
    }

    @Test
    void anErasureInBetweenLeavesNoChoice() {
        Consents slow = new Consents() {
            @Override
            public Optional<Consent> find(String clientId) {
                return house.consents.find(clientId);
            }

            @Override
            public boolean put(Consent next) {
                house.learns(life.clientErased());
                house.consents.forget(next.clientId());
                return house.consents.put(next);
            }

            @Override
            public void forget(String clientId) {
                house.consents.forget(clientId);
            }
        };
        assertThatThrownBy(() -> house.desk(slow).unsubscribe(house.token(LinkPurpose.UNSUBSCRIBE, life)))
                .isInstanceOf(ReaderErased.class);
        assertThat(house.consents.find("client-of-b1")).contains(new Consent("client-of-b1", "main", 2, null, null));
        assertThat(house.told).isEmpty();
    }

    @Test
    void aLinkOpensWhatItIsForUntilItsTimeIsOver() {
        String unsubscribe = house.token(LinkPurpose.UNSUBSCRIBE, life);
        String preferences = house.token(LinkPurpose.PREFERENCES, life);
        assertThatThrownBy(() -> house.desk.unsubscribe(preferences)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.desk.preferences(unsubscribe)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.desk.preferences("")).isInstanceOf(NotFound.class);
        String stranger = house.token(LinkPurpose.UNSUBSCRIBE, new Life("b2"));
        assertThatThrownBy(() -> house.desk.unsubscribe(stranger)).isInstanceOf(NotFound.class);
        house.clock.forward(Duration.ofDays(30));
        assertThatThrownBy(() -> house.desk.unsubscribe(unsubscribe)).isInstanceOf(LinkExpired.class);
        assertThat(house.consents.find("client-of-b1")).isEmpty();
    }
}
