package clinic.booking.availability.web;

import clinic.booking.availability.FreeSlot;
import clinic.platform.web.Page;
import clinic.platform.web.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Free times, part by part. @param nextFree when the whole range has none: the first one after it, if there is any */
record FreeTimes(
        List<FreeSlot> items,
        @Nullable String next,
        @Nullable FreeSlot nextFree) implements Part {

    static FreeTimes of(Page<FreeSlot> page) {
        return new FreeTimes(page.items(), page.next(), null);
    }

    static FreeTimes none(@Nullable FreeSlot nextFree) {
        return new FreeTimes(List.of(), null, nextFree);
    }
}
