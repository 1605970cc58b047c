package clinic.booking.history;

import clinic.booking.appointment.BookingId;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.platform.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** The same session has the same id however often it is imported: a UUIDv7 of its start, the rest a hash of who was there. */
final class NaturalKey {

    private NaturalKey() {}

    static BookingId of(String clinicId, PractitionerId practitioner, ClientId client, Instant start) {
        ByteBuffer hash = ByteBuffer.wrap(
                Sha256.of(String.join("\n", clinicId, practitioner.toString(), client.toString(), start.toString())));
        long high = start.toEpochMilli() << 16 | 0x7000 | hash.getLong() & 0xfff;
        long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new BookingId(new UUID(high, low));
    }
}
