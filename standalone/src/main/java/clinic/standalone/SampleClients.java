package clinic.standalone;

import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Forty clients who do not exist. */
final class SampleClients {

    private static final List<String> GIVEN =
            List.of("Lena", "Omar", "Greta", "Paul", "Ines", "Yusuf", "Clara", "Mateo", "Hanna", "Viktor");
    private static final List<String> FAMILY = List.of("Brandt", "Keller", "Sommer", "Vogel");

    private SampleClients() {}

    static List<Client> registered(String clinicId) {
        return IntStream.range(0, GIVEN.size() * FAMILY.size())
                .mapToObj(number ->
                        client(clinicId, GIVEN.get(number % GIVEN.size()), FAMILY.get(number / GIVEN.size()), number))
                .toList();
    }

    private static Client client(String clinicId, String given, String family, int number) {
        String email = (given + "." + family).toLowerCase(Locale.ROOT) + "@example.org";
        return new Client(
                ClientId.next(),
                clinicId,
                1,
                given,
                family,
                email,
                "+49 30 5550%03d".formatted(number),
                "en",
                Client.Preferences.ALL);
    }
}
