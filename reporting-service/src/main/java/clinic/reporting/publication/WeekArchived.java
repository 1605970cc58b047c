package clinic.reporting.publication;

import clinic.platform.Refusal;

/** What was known of the week one by one is gone: its report can be read, and nothing can change it. */
public class WeekArchived extends Refusal {

    private static final long serialVersionUID = 1L;

    public WeekArchived() {
        super(409, "week-archived", "The week is archived: its report can be read, but not published any more");
    }
}
