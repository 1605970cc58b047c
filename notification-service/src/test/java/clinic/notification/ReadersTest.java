package clinic.notification;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.ClinicPart;
import clinic.notification.consent.Readers;
import clinic.notification.occasion.AddressBook;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private final AddressBook addresses = World.inMemory().addresses;
    private final Readers readers = new ConsentWiring().readers(addresses);

    @Test
    void aZoneThatOnlyANewerReleaseKnowsFailsNoPage() {
        var client = new Life("b1").client();
        addresses.note(client);
        addresses.note(new ClinicPart("main", 1, "Back in Balance", "Moon/Tranquility"));
        assertThat(zone(client.id())).isEqualTo(ZoneId.of("Z"));
        addresses.note(Life.CLINIC);
        assertThat(zone(client.id())).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    private ZoneId zone(String client) {
        return ZoneId.of(readers.find("main", client).orElseThrow().clinic().timeZone());
    }
}
