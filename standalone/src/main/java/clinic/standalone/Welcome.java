package clinic.standalone;

/** What the user of the trial reads first. */
final class Welcome {

    private static final String TEXT = """

            The clinic is open.

              Booking         %s/docs
              Emails          %s/docs
              Weekly reports  %s/docs

              Access keys     trial-front-desk, trial-practitioner, trial-owner
                              (in the header "Authorization: Bearer <key>")

            Emails stay in this process, and nothing is kept when it ends.
            Stop it with Ctrl-C.
            """;

    private Welcome() {}

    static String to(RunningTrial trial) {
        return TEXT.formatted(trial.addresses().toArray());
    }
}
