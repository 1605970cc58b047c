package clinic.booking.feed;

import clinic.events.ClinicEvent;
import clinic.platform.Aggregate;
import clinic.platform.outbox.Told;
import clinic.platform.outbox.ToldAggregates;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One collection of the feed, by id: what changes meanwhile keeps its place.
 *
 * @param name as it stands in cursors
 * @param telling what is told of each of these
 */
record Section<T extends Aggregate>(
        String name, ToldAggregates<T> known, Function<List<Told<T>>, List<? extends ClinicEvent>> telling) {

    static <T extends Aggregate> Section<T> of(
            String name, ToldAggregates<T> known, Function<Told<T>, ClinicEvent> telling) {
        return new Section<>(name, known, told -> told.stream().map(telling).toList());
    }

    List<Item> read(String clinicId, @Nullable String after, int limit) {
        List<Told<T>> told = known.list(clinicId, after, limit);
        List<? extends ClinicEvent> events = told.isEmpty() ? List.of() : telling.apply(told);
        return IntStream.range(0, told.size())
                .mapToObj(i -> item(told.get(i), events.get(i)))
                .toList();
    }

    private Item item(Told<T> told, ClinicEvent event) {
        return new Item(name + "/" + told.state().key(), told.attributes(), event);
    }
}
