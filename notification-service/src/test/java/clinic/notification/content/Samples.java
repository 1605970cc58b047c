package clinic.notification.content;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.Money;
import clinic.events.WeekPublished;
import clinic.events.WeekPublished.TrendWeek;
import clinic.notification.Life;
import clinic.notification.News;
import clinic.notification.World;
import clinic.notification.email.About;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import clinic.notification.email.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A letter of each kind in each language, to somebody with many wishes. */
record Samples(World world, String language, String givenName) {

    private static final String OWNER = "owner@clinic.example";

    static Samples in(String language) {
        return new Samples(World.inMemory(), language, language.equals("ar") ? "ليلى" : "Zoë");
    }

    Letter of(Kind kind) {
        world.learns(News.settings("Main Street 1, 10115 Berlin", "030 1234 567"));
        return switch (kind) {
            case WEEKLY_REPORT -> write(kind, week());
            case WAITLIST_OFFER -> write(kind, offer());
            default -> write(kind, booking(kind));
        };
    }

    private Letter write(Kind kind, About about) {
        String id = about.editionId() == null
                ? EmailId.of(String.valueOf(about.bookingId()), kind)
                : EmailId.of(about.editionId(), OWNER);
        Email email = Email.derived(id, "main", kind, about, Standing.scheduled(Life.BORN), 1);
        return world.letters.write(email, Life.BORN);
    }

    private About booking(Kind kind) {
        Life life = new Life(kind.name()).confirmed();
        switch (kind) {
            case BOOKING_CHANGE -> life.rescheduled(Duration.ofHours(25));
            case BOOKING_CANCELLATION -> life.cancelled();
            case FOLLOW_UP, PAIN_CHECK, REBOOKING -> life.completed(6, 3);
            default -> {}
        }
        world.learns(life);
        return known(life);
    }

    private About offer() {
        Life life = new Life("offer");
        world.learns(life.offered());
        return known(life);
    }

    private About known(Life life) {
        ClientPart.Preferences all = new ClientPart.Preferences(true, true);
        ClientPart client =
                new ClientPart(life.client().id(), 9, givenName, "zoe@clients.example", language, all, false);
        world.learns(new News(
                new EventAttributes(EventType.CLIENT_UPDATED, "main", client.id(), 9, Life.BORN),
                new ClientUpdated(client)));
        return About.booking(life.bookingId, client.id(), 0, Life.START, language);
    }

    private static List<TrendWeek> trend() {
        return IntStream.range(0, 8)
                .mapToObj(i -> new TrendWeek("2026-W" + (39 + i), 12 + i % 5 * 2, i == 2 ? null : 0.5 + i * 0.05))
                .toList();
    }

    private About week() {
        WeekPublished.Summary summary = new WeekPublished.Summary(
                19, 3, 1, 1, 1095, 1500, 0.73, 0.05, null, List.of(new Money("1615.00", "EUR")), 12, -2.06);
        WeekPublished report = new WeekPublished(
                "2026-W46",
                LocalDate.parse("2026-11-09"),
                LocalDate.parse("2026-11-15"),
                2,
                null,
                Life.CLINIC,
                language,
                List.of(OWNER),
                summary,
                "https://reports.example/reports/signed",
                trend(),
                List.of(
                        new WeekPublished.Change("sessions.completed", 18.0, 19.0),
                        new WeekPublished.Change("noShowRate", null, 0.05),
                        new WeekPublished.Change("revenue.EUR", 1530.0, 1615.0),
                        new WeekPublished.Change("pain.meanChange", -2.1, -2.06)));
        EventAttributes attributes =
                new EventAttributes(EventType.WEEK_PUBLISHED, "main", "main.2026-W46", 2, Life.BORN);
        world.learns(new News(attributes, report));
        return About.edition("main.2026-W46/2", 2, Life.BORN, language);
    }
}
