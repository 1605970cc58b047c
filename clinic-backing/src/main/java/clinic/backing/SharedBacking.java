package clinic.backing;

/** Starts the shared services when it is first touched; they end with the JVM. */
final class SharedBacking {

    static final BackingServices SERVICES = start(BackingKind.chosen());

    private SharedBacking() {}

    private static BackingServices start(BackingKind kind) {
        return switch (kind) {
            case EMBEDDED -> EmbeddedServices.start();
            case CONTAINERS -> Containers.start();
            case EXTERNAL -> External.from(System.getenv());
        };
    }
}
