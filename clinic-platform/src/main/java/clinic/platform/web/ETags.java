package clinic.platform.web;

/** Entity tags: the version in quotes. */
public final class ETags {
    private ETags() {}

    /** The strong entity tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
