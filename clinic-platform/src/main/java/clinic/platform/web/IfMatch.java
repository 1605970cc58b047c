package clinic.platform.web;

import clinic.platform.InvalidRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The If-Match header of RFC 9110: the version a change was decided on. A controller declares it as a parameter. Weak
 * tags count like strong ones, since proxies that compress an answer weaken its tag.
 *
 * @param version the first version named; null when any will do (no header, or {@code *})
 * @param others further versions the caller accepts; mostly empty
 */
public record IfMatch(@Nullable Long version, Set<Long> others) {
    /** Any version will do: the change applies to the newest. */
    public static final IfMatch ANY = new IfMatch(null);

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*(,|$)");
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final long NO_VERSION = -1;

    /** Keeps its own copy. */
    public IfMatch {
        others = Set.copyOf(others);
    }

    /** Accepts one version, or any when null. */
    public IfMatch(@Nullable Long version) {
        this(version, Set.of());
    }

    /**
     * Reads the header.
     *
     * @throws InvalidRequest when it is not a list of entity tags
     */
    public static IfMatch parse(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return ANY;
        }
        Set<Long> versions = versions(header);
        Long first = versions.iterator().next();
        versions.remove(first);
        return new IfMatch(first, versions);
    }

    /**
     * Lets the change go on if it was decided on the actual version.
     *
     * @throws VersionMismatch if it was decided on another one
     */
    public void check(long actual) {
        if (version != null && version != actual && !others.contains(actual)) {
            throw new VersionMismatch();
        }
    }

    private static Set<Long> versions(String header) {
        Set<Long> versions = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(header);
        boolean more = true;
        while (more) {
            if (!tag.lookingAt()) {
                throw new InvalidRequest("If-Match", "is * or a list of entity tags, each in double quotes");
            }
            versions.add(version(tag.group(1)));
            more = !tag.group(2).isEmpty();
            tag.region(tag.end(), header.length());
        }
        return versions;
    }

    private static long version(String opaque) {
        return VERSION.matcher(opaque).matches() ? Long.parseLong(opaque) : NO_VERSION;
    }
}
