package clinic.booking.practice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an owner says of a practitioner. */
public record PractitionerDetails(
        String name,
        String email,
        Set<String> techniques,
        @Nullable Certification certification,
        List<WorkingHours.Block> blocks,
        boolean active) {}
