package clinic.reporting.rebuild;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.EventType;
import clinic.platform.outbox.StructuredEvent;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A made-up clinic: its events as they were told, and both feeds as other services would give them. */
final class RetoldClinic implements Feeds {

    static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Telling MAIN = Telling.MAIN;
    private static final int PAGE = 7;

    final List<Told> events = new ArrayList<>();
    private final Random random;
    int reads;

    RetoldClinic(long seed, int bookings) {
        random = new Random(seed);
        events.add(MAIN.settings(1, "old@clinic.test"));
        events.add(MAIN.settings(2, "owner@clinic.test"));
        for (int i = 0; i < 4; i++) {
            events.add(MAIN.practitioner("practitioner-" + i, 1, true, List.of(), null));
            events.add(MAIN.client("client-" + i, 1, false, MONDAY));
            events.add(MAIN.client("client-" + i, 2, true, MONDAY));
        }
        events.add(MAIN.erased("client-3", 3, MONDAY));
        for (int i = 0; i < bookings; i++) {
            book(i);
        }
    }

    void book(int number) {
        String id = "booking-" + number;
        String client = "client-" + random.nextInt(4);
        Instant start = MONDAY.plus(Duration.ofHours(random.nextInt(2_000) - 1_000));
        BookingPart booked = MAIN.booking(id, 1, BookingStatus.CONFIRMED, start);
        events.add(MAIN.booking(booked, client, "practitioner-" + random.nextInt(4)));
        if (random.nextBoolean()) {
            events.add(MAIN.completed(id, start, client, "practitioner-0", 5, random.nextInt(10)));
            events.add(MAIN.outcome(id, 1, random.nextInt(10)));
        }
    }

    /** The last event that told of each, as of now, by kind and id. */
    List<Told> newest(Source source) {
        Map<String, Told> newest = new TreeMap<>();
        events.stream()
                .filter(told -> source == source(told))
                .forEach(told -> newest.merge(
                        told.attributes().type().collection() + "/"
                                + told.attributes().aggregateId(),
                        told,
                        RetoldClinic::newer));
        return List.copyOf(newest.values());
    }

    private static Source source(Told told) {
        return told.attributes().type() == EventType.OUTCOME_REPORTED ? Source.NOTIFICATION : Source.BOOKING;
    }

    private static Told newer(Told one, Told other) {
        return other.attributes().sequence() > one.attributes().sequence() ? other : one;
    }

    @Override
    public boolean areSetUpFor(String clinicId) {
        return clinicId.equals("main");
    }

    @Override
    public Leaf read(String clinicId, Place place) {
        reads++;
        List<Told> all = newest(place.source());
        @Nullable String after = place.cursor();
        List<Told> rest = all.stream()
                .filter(told -> after == null || position(told).compareTo(after) > 0)
                .sorted(Comparator.comparing(RetoldClinic::position))
                .toList();
        List<Told> page = rest.subList(0, Math.min(PAGE, rest.size()));
        return new Leaf(json(page), rest.size() > PAGE ? position(page.get(PAGE - 1)) : null);
    }

    private static String position(Told told) {
        return told.attributes().type().collection() + "/" + told.attributes().aggregateId();
    }

    private static List<JsonNode> json(Collection<Told> page) {
        return page.stream()
                .map(told -> JsonMapper.shared()
                        .readTree(JsonMapper.shared()
                                .writeValueAsString(StructuredEvent.of(told.attributes(), told.event()))))
                .toList();
    }
}
