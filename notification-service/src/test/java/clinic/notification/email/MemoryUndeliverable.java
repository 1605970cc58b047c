package clinic.notification.email;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In memory. */
public final class MemoryUndeliverable implements Undeliverable {

    private final Set<String> marks = ConcurrentHashMap.newKeySet();

    @Override
    public void note(String mark) {
        marks.add(mark);
    }

    @Override
    public boolean contains(String mark) {
        return marks.contains(mark);
    }

    @Override
    public void forget(String mark) {
        marks.remove(mark);
    }
}
