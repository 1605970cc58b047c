package clinic.booking;

/** Stands for a service, so that something can offend by knowing it. */
public class StrayService {}
