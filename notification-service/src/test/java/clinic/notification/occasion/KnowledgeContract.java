package clinic.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.BookingEvent;
import clinic.events.ClinicPart;
import clinic.events.PractitionerPart;
import clinic.events.SettingsUpdated;
import clinic.notification.Life;
import clinic.notification.News;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every address book and every collection of correspondences does. */
interface KnowledgeContract {

    AddressBook addresses();

    Correspondences correspondences();

    @Test
    default void keepsTheNewestOfEveryPart() {
        Life life = new Life("b1").confirmed().completed(6, 3).confirmed();
        List<Correspondence> three =
                life.news().stream().map(KnowledgeContract::known).toList();
        correspondences().merge(three.get(2));
        correspondences().merge(three.get(1));
        correspondences().merge(three.get(0));
        Correspondence whole = correspondences().find("b1").orElseThrow();
        assertThat(whole.booking()).isEqualTo(three.get(2).booking());
        assertThat(whole.session()).isEqualTo(three.get(1).session());
        assertThat(whole.rev()).isEqualTo(3 + 2);
    }

    @Test
    default void mergingAnswersTheWhole() {
        Life life = new Life("b1").confirmed().completed(6, 3);
        correspondences().merge(known(life.news().get(1)));
        assertThat(correspondences().merge(known(life.news().get(0))))
                .isEqualTo(known(life.news().get(1)));
    }

    @Test
    default void listsTheCorrespondencesOfAClient() {
        correspondences().merge(known(new Life("b1").confirmed().last()));
        correspondences().merge(known(new Life("b2").confirmed().last()));
        assertThat(correspondences().ofClient("client-of-b2"))
                .extracting(Correspondence::id)
                .containsExactly("b2");
    }

    @Test
    default void forgetsHowSessionsWentAndNotThatTheyTookPlace() {
        Life life = new Life("b1").confirmed().completed(6, 3);
        Life other = new Life("b2").confirmed().completed(5, 2);
        life.news().forEach(news -> correspondences().merge(known(news)));
        other.news().forEach(news -> correspondences().merge(known(news)));
        correspondences().redact("client-of-b1");
        Correspondence known = correspondences().find("b1").orElseThrow();
        assertThat(known.session()).isNull();
        assertThat(known.sessionVersion()).isEqualTo(2);
        assertThat(correspondences().merge(known(life.last()))).isEqualTo(known);
        assertThat(correspondences().find("b2").orElseThrow().session()).isNotNull();
    }

    @Test
    default void anOldAddressDoesNotComeBack() {
        Life life = new Life("b1");
        var old = life.client();
        var moved = life.client("Ada", "new@clients.example", false, true).client();
        addresses().note(moved);
        addresses().note(old);
        assertThat(addresses().client(moved.id())).contains(moved);
    }

    @Test
    default void settingsAndNameOfAClinicAgeByTheirOwnVersions() {
        SettingsUpdated settings =
                (SettingsUpdated) News.settings("Main Street 1", "030 1234").event();
        ClinicPart renamed = new ClinicPart("main", 9, "New Name", "Europe/Berlin");
        addresses().note(renamed);
        addresses().note(settings);
        assertThat(addresses().clinic("main")).contains(renamed);
        assertThat(addresses().settings("main")).contains(settings);
    }

    @Test
    default void keepsPractitioners() {
        addresses().note(new PractitionerPart("p1", 2, "Grace"));
        addresses().note(new PractitionerPart("p1", 1, "G."));
        assertThat(addresses().practitioner("p1")).map(PractitionerPart::name).contains("Grace");
        assertThat(addresses().practitioner("p2")).isEmpty();
    }

    static Correspondence known(News news) {
        return Correspondence.of(news.attributes(), (BookingEvent) news.event());
    }
}
