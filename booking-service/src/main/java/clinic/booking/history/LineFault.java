package clinic.booking.history;

/** A refused line. @param line its number in the file, from 1; the first one of several @param message nobody's data */
public record LineFault(long line, String message) {}
