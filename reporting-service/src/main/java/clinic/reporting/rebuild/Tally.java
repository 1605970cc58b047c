package clinic.reporting.rebuild;

/** What was read: {@code kept} where nothing newer was known, {@code refused} where it made no sense. */
public record Tally(long read, long kept, long refused) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally taken() {
        return new Tally(read + 1, kept + 1, refused);
    }

    Tally notUnderstood() {
        return new Tally(read + 1, kept, refused + 1);
    }
}
