package clinic.booking.calendar.web;

/** @param url good until it is replaced or the calendar is closed */
record CalendarJson(String url) {}
