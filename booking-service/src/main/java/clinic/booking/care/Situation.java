package clinic.booking.care;

import java.util.Set;

/** What rules are held against. @param excluded where nobody may work */
record Situation(Set<String> codes, int pain, int symptoms, Set<Area> excluded) {}
