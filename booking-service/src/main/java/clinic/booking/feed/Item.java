package clinic.booking.feed;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;

/** The last event that told of something, with what is so now. @param position where it stands in the feed */
public record Item(String position, EventAttributes attributes, ClinicEvent event) {}
