package clinic.booking.practice;

import java.time.LocalDate;

/** Permission to treat. @param validUntil last local day */
public record Certification(String number, LocalDate validUntil) {}
