package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.reporting.ReportingService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Two processes of reporting-service over one database that look every second whether it is Monday morning. */
record TwoPublishers(
        Premises premises, ServiceSettings settings, SharedClock clock, List<Path> places, List<ServiceProcess> both) {

    static TwoPublishers open(Premises premises, Path directory, Instant now) throws IOException {
        var file = directory.resolve("clock");
        var clock = SharedClock.at(file);
        clock.set(now);
        var settings = premises.settings("reporting")
                .with(NotificationAtAnyTime.CLOCK, file)
                .with("clinic.publication.cron", "* * * * * *");
        var places = List.of(directory.resolve("one"), directory.resolve("other"));
        var one = ServiceProcess.reporting(settings, Files.createDirectory(places.get(0)));
        var other = ServiceProcess.reporting(settings, Files.createDirectory(places.get(1)));
        ServiceProcess.start(premises.keep(one), premises.keep(other));
        return new TwoPublishers(premises, settings, clock, places, List.of(one, other));
    }

    /** Of their own accord, and because both are asked to, several times at once: no lock keeps those apart. */
    void bothPublish(CalendarWeek week, Instant now) {
        var path = "/v1/weeks/" + week.name() + "/publication";
        var doors = both.stream()
                .map(it -> Door.to(it.port(), ServiceSettings.OWNER))
                .toList();
        clock.set(now);
        var answers = Stream.concat(doors.stream(), doors.stream())
                .map(door -> CompletableFuture.supplyAsync(() -> door.post(path, null)))
                .toList();
        answers.forEach(it -> it.join().expecting(200));
    }

    /** Whichever publishes then dies, at its so manieth write; after an hour all patience with the dead is over. */
    void oneDies(Moment moment, Instant now) throws IOException {
        for (var place : places) {
            Files.writeString(StopPoint.order(place), moment.toString());
        }
        var before = alive();
        clock.set(now);
        await("end of one of them " + moment).atMost(Duration.ofMinutes(1)).until(() -> alive() < before);
        assertThat(alive()).isEqualTo(before - 1);
        for (var place : places) {
            Files.delete(StopPoint.order(place));
            Files.deleteIfExists(StopPoint.notes(place));
        }
        clock.set(now.plus(Duration.ofHours(1)));
        premises.endLocks("reporting");
    }

    /** Into this process, which takes less time. */
    void anotherComes() {
        premises.keep(settings.start(ReportingService.class, NotificationAtAnyTime.class));
    }

    private long alive() {
        return both.stream().filter(ServiceProcess::isAlive).count();
    }
}
