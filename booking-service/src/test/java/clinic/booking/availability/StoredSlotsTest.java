package clinic.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.booking.OpenClinic;
import clinic.booking.Overlaps;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.SlotTaken;
import clinic.booking.client.Client;
import clinic.booking.client.Clients;
import clinic.platform.outbox.AggregateStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Random clinics are booked out on the real store: what is offered goes in, and what it overlaps does not. */
@OpenClinic
class StoredSlotsTest {

    /** In each of the three zones: 42 in all. */
    private static final int CLINICS = 14;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Diary diary;

    @Autowired
    private Clients clients;

    @Autowired
    private AggregateStore<Client> registry;

    @Autowired
    private CareCheck care;

    @Autowired
    private MongoTemplate mongo;

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
    void whatIsOfferedIsBookedAndWhatItOverlapsIsRefused(String name) {
        int booked = 0;
        int refused = 0;
        for (int seed = 0; seed < CLINICS; seed++) {
            RandomClinic random = new RandomClinic(ZoneId.of(name), seed);
            StoredClinic clinic =
                    StoredClinic.open(random, new StoredClinic.Database(bookings, diary, clients, registry, care));
            Random choice = new Random(seed);
            List<FreeSlot> offered = clinic.offered();
            while (!offered.isEmpty()) {
                clinic.book(offered.get(choice.nextInt(offered.size())));
                booked++;
                List<FreeSlot> left = clinic.offered();
                assertThat(MinuteByMinute.named(left)).containsExactlyElementsOf(clinic.searched());
                refused += refusals(clinic, offered, left);
                offered = left;
            }
            assertThat(Overlaps.in(documents(random.clinicId))).isEmpty();
        }
        System.out.printf("%s: %d slots booked, %d refused%n", name, booked, refused);
        assertThat(booked).isGreaterThan(50);
        assertThat(refused).isGreaterThan(booked);
    }

    /** Whoever asks for what is gone by now gets nothing. */
    private static int refusals(StoredClinic clinic, List<FreeSlot> offered, List<FreeSlot> left) {
        List<FreeSlot> gone = new ArrayList<>(offered);
        gone.removeAll(left);
        gone.forEach(slot -> assertThatExceptionOfType(SlotTaken.class).isThrownBy(() -> clinic.book(slot)));
        return gone.size();
    }

    private List<Document> documents(String clinicId) {
        return mongo.getCollection("bookings")
                .find(new Document("clinicId", clinicId))
                .into(new ArrayList<>());
    }
}
