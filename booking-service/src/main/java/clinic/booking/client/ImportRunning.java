package clinic.booking.client;

import clinic.platform.Refusal;

/** A file that may name the client is still being read, and would register them anew. */
public class ImportRunning extends Refusal {

    ImportRunning() {
        super(409, "import-running", "An import is running; nobody can be erased until it has ended.");
    }
}
