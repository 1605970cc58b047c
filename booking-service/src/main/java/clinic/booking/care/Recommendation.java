package clinic.booking.care;

import java.util.List;

/** A technique for a client, and why. @param reasons one line a term of the score */
public record Recommendation(
        String technique, int score, List<String> reasons, List<String> cautions, Frequency frequency) {}
