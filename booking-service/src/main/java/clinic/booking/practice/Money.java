package clinic.booking.practice;

/**
 * A price.
 *
 * @param minorUnits for example cents
 * @param currency ISO 4217 code
 */
public record Money(long minorUnits, String currency) {

    public clinic.events.Money published() {
        return clinic.events.Money.ofMinor(minorUnits, currency);
    }
}
