package clinic.reporting.publication.csv;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param section where the JSON report has it, {@code pain} or {@code previous.techniques}
 * @param item which of several it is about: a technique, an area, a room, a week; empty where there is one only
 * @param value a number, or text; null where there is nothing to tell
 * @param n over how many a mean or a share was taken; null for other figures
 */
record Line(
        String section,
        String item,
        String figure,
        @Nullable Object value,
        @Nullable Number n,
        String unit) {}
