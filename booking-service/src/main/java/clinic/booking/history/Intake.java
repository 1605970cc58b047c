package clinic.booking.history;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.client.Client;
import clinic.booking.practice.Practice;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Takes one part of a table into the books. The same part again changes nothing and counts the same. */
final class Intake {

    private static final int PART = 500;

    private final AggregateStore<Booking> bookings;
    private final ClientBook clients;
    private final Predicate<String> techniques;
    private final List<LineFault> faults = new ArrayList<>();
    private final List<Guest> guests = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();

    Intake(AggregateStore<Booking> bookings, ClientBook clients, Predicate<String> techniques) {
        this.bookings = bookings;
        this.clients = clients;
        this.techniques = techniques;
    }

    Tally take(Import running, Practice practice, Table table, Instant now) throws IOException {
        read(new SessionForm(practice, techniques, now), table);
        String batch = running.id() + "/" + running.tally().next();
        Map<String, Client> met = clients.meet(guests, batch, now);
        Act act = new Act(running.by(), now);
        Map<String, Change<Booking>> distinct = new LinkedHashMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            Client client = Objects.requireNonNull(met.get(guests.get(i).key()));
            Change<Booking> past = sessions.get(i).of(client, practice.clinic(), act);
            distinct.putIfAbsent(past.after().key(), past);
        }
        int fresh = bookings.insertAll(List.copyOf(distinct.values()), batch).size();
        return running.tally().plus(table.position(), sessions.size(), fresh, faults);
    }

    private void read(SessionForm form, Table table) throws IOException {
        for (int count = 0; count < PART; count++) {
            Row row = table.next();
            if (row == null) {
                return;
            }
            try {
                Cells cells = table.cells(row);
                Guest guest = Guest.of(cells);
                Session session = form.read(cells);
                clients.expect(guest);
                guests.add(guest);
                sessions.add(session);
            } catch (LineRefused refused) {
                faults.add(new LineFault(row.line(), String.valueOf(refused.getMessage())));
            }
        }
    }
}
