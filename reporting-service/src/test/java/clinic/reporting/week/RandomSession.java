package clinic.reporting.week;

import clinic.events.SessionPart;
import java.util.List;
import java.util.Random;

/** How a made-up session went. */
record RandomSession(Random random) {

    SessionPart part() {
        return new SessionPart(
                random.nextInt(11),
                random.nextInt(11),
                some(RandomClinic.TECHNIQUES),
                some(RandomClinic.AREAS),
                score(),
                score(),
                score(),
                score(),
                null);
    }

    private Integer score() {
        return random.nextInt(3) == 0 ? null : random.nextInt(11);
    }

    private List<String> some(List<String> all) {
        return all.stream().filter(it -> random.nextBoolean()).toList();
    }
}
