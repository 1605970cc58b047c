package clinic.booking;

import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.PlanId;
import clinic.booking.appointment.WaitlistEntryId;
import clinic.booking.client.ClientId;
import clinic.booking.history.ImportId;
import clinic.booking.intake.AssessmentId;
import clinic.booking.intake.ClearanceId;
import clinic.booking.practice.AbsenceId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.TreatmentId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Ids and time zones lie in documents as text, as everywhere else. */
@Configuration
class TypedIds {

    @Bean
    MongoCustomConversions conversions() {
        return new MongoCustomConversions(Stream.of(
                        pair(BookingId.class, BookingId::of),
                        pair(PlanId.class, PlanId::of),
                        pair(WaitlistEntryId.class, WaitlistEntryId::of),
                        pair(ClientId.class, ClientId::of),
                        pair(PractitionerId.class, PractitionerId::of),
                        pair(RoomId.class, RoomId::of),
                        pair(TreatmentId.class, TreatmentId::of),
                        pair(AbsenceId.class, AbsenceId::of),
                        pair(ImportId.class, ImportId::of),
                        pair(AssessmentId.class, AssessmentId::of),
                        pair(ClearanceId.class, ClearanceId::of),
                        pair(ZoneId.class, ZoneId::of))
                .flatMap(List::stream)
                .toList());
    }

    private static <T> List<GenericConverter> pair(Class<T> type, Function<String, T> read) {
        return List.of(new Write(type), new Read(type, read::apply));
    }

    @WritingConverter
    private record Write(Class<?> type) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object id, TypeDescriptor from, TypeDescriptor to) {
            return id == null ? null : id.toString();
        }
    }

    @ReadingConverter
    private record Read(Class<?> type, Function<String, ?> read) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
            return text == null ? null : read.apply((String) text);
        }
    }
}
