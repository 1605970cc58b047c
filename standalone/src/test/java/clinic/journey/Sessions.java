package clinic.journey;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What happens in the treatment rooms. */
record Sessions(Door practitioner) {

    static final String NOTE = "tender left of the spine";

    static Sessions at(int port) {
        return new Sessions(Door.to(port, ServiceSettings.PRACTITIONER));
    }

    /** Completes every n-th of the bookings; returns which. */
    List<String> hold(Collection<String> bookings, int every) {
        var sorted = bookings.stream().sorted().toList();
        var held = IntStream.range(0, sorted.size())
                .filter(number -> number % every == 0)
                .mapToObj(sorted::get)
                .toList();
        held.forEach(this::hold);
        return held;
    }

    void hold(String booking) {
        var path = "/v1/bookings/" + booking;
        practitioner.post(path + "/check-in", null).expecting(200);
        practitioner.post(path + "/completion", """
                {'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],
                 'note':{'objective':'%s'}}""".formatted(NOTE)).expecting(200);
    }
}
