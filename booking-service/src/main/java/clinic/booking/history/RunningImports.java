package clinic.booking.history;

import java.util.Optional;

/** Imports of all clinics that are not finished. */
public interface RunningImports {

    boolean any();

    boolean anyOf(String clinicId);

    boolean isRunning(ImportId id);

    /** The one that waits longest. */
    Optional<Import> oldest();
}
