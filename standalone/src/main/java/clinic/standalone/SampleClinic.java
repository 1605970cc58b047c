package clinic.standalone;

import org.springframework.context.ApplicationContext;

/** Fills the clinic with people, rooms and a past, so that there is something to look at. */
interface SampleClinic {

    /** Leaves the clinic empty. */
    SampleClinic NONE = (booking, clock) -> {};

    /** Called once all three services run; the clock is booking's own and may be set back meanwhile. */
    void open(ApplicationContext booking, TrialClock clock);
}
