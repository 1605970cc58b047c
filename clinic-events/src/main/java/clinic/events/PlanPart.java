package clinic.events;

/**
 * Which session of a treatment plan a booking is.
 *
 * @param number of this session, from 1
 * @param of how many sessions the plan has
 * @param reviewDue the plan is to be reviewed at this session, if none is missed
 */
public record PlanPart(String id, int number, int of, boolean reviewDue) {}
