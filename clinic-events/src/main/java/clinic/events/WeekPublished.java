package clinic.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a weekly report went out, of one practitioner or of the whole clinic.
 *
 * @param week ISO week, for example {@code 2026-W47}
 * @param from Monday, first local day of the week
 * @param to Sunday, last local day of the week
 * @param edition from 1; a later one corrects the earlier
 * @param practitioner null for the clinic's report
 * @param recipients email addresses, each gets an email of their own
 * @param pdf a link that opens the report without a key for some time; null where no address is configured, and in
 *     messages older than this field
 * @param trend weeks up to the published one, oldest first; null in messages older than this field
 * @param changes what differs from the edition before; null in the first, and in messages older than this field
 */
public record WeekPublished(
        String week,
        LocalDate from,
        LocalDate to,
        int edition,
        @Nullable PractitionerPart practitioner,
        ClinicPart clinic,
        String locale,
        List<String> recipients,
        Summary summary,
        @Nullable String pdf,
        @Nullable List<TrendWeek> trend,
        @Nullable List<Change> changes)
        implements ClinicEvent {

    /**
     * A figure that facts which came late changed.
     *
     * @param figure its path in the report, for example {@code pain.meanChange} or {@code revenue.EUR}
     * @param before null when there was none; rates are fractions of 1, money is in units of its currency
     * @param after null when there is none any more
     */
    public record Change(
            String figure,
            @Nullable Double before,
            @Nullable Double after) {}

    /**
     * The figures an email shows. Rates and shares are fractions of 1, null where their denominator is zero.
     *
     * @param painMeasured sessions with pain before and after
     * @param painMeanChange mean of after minus before, in points; null when nothing was measured
     */
    public record Summary(
            int completed,
            int cancelled,
            int lateCancelled,
            int noShow,
            long deliveredMinutes,
            long availableMinutes,
            @Nullable Double utilisation,
            @Nullable Double noShowRate,
            @Nullable Double rebookingRate,
            List<Money> revenue,
            int painMeasured,
            @Nullable Double painMeanChange) {}

    /**
     * One week of the trend.
     *
     * @param week ISO week
     * @param utilisation fraction of 1; null when no minutes were available
     */
    public record TrendWeek(
            String week, int completed, @Nullable Double utilisation) {}
}
