package clinic.booking.practice;

import clinic.platform.Aggregate;
import clinic.platform.outbox.AggregateStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What clinics have, ready for decisions. It changes a few times a month and every decision needs it, so it is read at
 * most once a second; a change made here is seen at once, one made by another instance within that second.
 */
public class Practices {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int BATCH = 1_000;

    private final AggregateStore<Clinic> clinics;
    private final AggregateStore<Practitioner> practitioners;
    private final AggregateStore<Room> rooms;
    private final AggregateStore<Treatment> treatments;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    private record Loaded(Practice practice, long nanoTime) {

        boolean fresh() {
            return System.nanoTime() - nanoTime < FRESH_NANOS;
        }
    }

    public Practices(
            AggregateStore<Clinic> clinics,
            AggregateStore<Practitioner> practitioners,
            AggregateStore<Room> rooms,
            AggregateStore<Treatment> treatments) {
        this.clinics = clinics;
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.treatments = treatments;
    }

    /** @throws ClinicNotSetUp when the clinic has no settings yet */
    public Practice of(String clinicId) {
        Loaded known = loaded.get(clinicId);
        if (known != null && known.fresh()) {
            return known.practice();
        }
        return loaded.compute(clinicId, (id, other) -> other != null && other.fresh() ? other : load(id))
                .practice();
    }

    /** Waits for a load under way, which may have read what is no longer so. */
    void forget(String clinicId) {
        loaded.remove(clinicId);
    }

    private Loaded load(String clinicId) {
        long now = System.nanoTime();
        Clinic clinic = clinics.find(clinicId, clinicId).orElseThrow(ClinicNotSetUp::new);
        Practice practice =
                new Practice(clinic, all(practitioners, clinicId), all(rooms, clinicId), all(treatments, clinicId));
        return new Loaded(practice, now);
    }

    private static <T extends Aggregate> List<T> all(AggregateStore<T> store, String clinicId) {
        List<T> all = new ArrayList<>();
        List<T> part;
        @Nullable String after = null;
        do {
            part = store.list(clinicId, after, BATCH);
            all.addAll(part);
            after = all.isEmpty() ? null : all.get(all.size() - 1).key();
        } while (part.size() == BATCH);
        return List.copyOf(all);
    }
}
