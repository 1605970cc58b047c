package clinic.booking.history;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the lines read so far.
 *
 * @param next number of the first line not yet read, from 1
 * @param read records, which are lines unless a cell holds line breaks; without the header and blank ones
 * @param imported new in the books
 * @param unchanged were in the books before, and stay as they are
 * @param refused all of them, also those that no longer fit into {@code errors}
 * @param errors the first refused lines
 */
public record Tally(long next, long read, long imported, long unchanged, long refused, List<LineFault> errors) {

    static final Tally NONE = new Tally(1, 0, 0, 0, 0, List.of());

    private static final int MOST_ERRORS = 1_000;

    /** @param sessions readable ones, of which {@code fresh} were new */
    Tally plus(long upTo, long sessions, long fresh, List<LineFault> faults) {
        return new Tally(
                upTo,
                read + sessions + faults.size(),
                imported + fresh,
                unchanged + sessions - fresh,
                refused + faults.size(),
                Stream.concat(errors.stream(), faults.stream())
                        .limit(MOST_ERRORS)
                        .toList());
    }
}
