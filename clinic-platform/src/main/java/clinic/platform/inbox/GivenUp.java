package clinic.platform.inbox;

/** A message's own failure, after all attempts that might have helped. */
final class GivenUp extends RuntimeException {

    private final Throwable failure;

    GivenUp(Throwable failure) {
        super(failure);
        this.failure = failure;
    }

    Throwable failure() {
        return failure;
    }
}
