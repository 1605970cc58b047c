package clinic.booking.appointment.web;

import clinic.booking.appointment.Completion;
import clinic.booking.care.Area;
import clinic.booking.care.KnownTechnique;
import clinic.events.SessionPart.Adverse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done in a session and how it went; scores 0 to 10. */
record CompletionJson(
        @NotNull @Min(0) @Max(10) Integer painBefore,
        @NotNull @Min(0) @Max(10) Integer painAfter,
        @NotEmpty @Size(max = 20) List<@NotNull @KnownTechnique String> techniques,
        @NotEmpty @Size(max = 8) List<@NotNull Area> areas,
        @Nullable @Min(0) @Max(10) Integer tension,
        @Nullable @Min(0) @Max(10) Integer mobility,
        @Nullable @Min(0) @Max(10) Integer stress,
        @Nullable @Min(0) @Max(10) Integer sleep,
        @Nullable Adverse adverse,
        @Nullable @Valid NoteJson note) {

    record NoteJson(
            @Nullable @Size(max = 5000) String subjective,
            @Nullable @Size(max = 5000) String objective,
            @Nullable @Size(max = 5000) String assessment,
            @Nullable @Size(max = 5000) String plan) {

        Completion.Note read() {
            return new Completion.Note(subjective, objective, assessment, plan);
        }

        static NoteJson of(Completion.Note note) {
            return new NoteJson(note.subjective(), note.objective(), note.assessment(), note.plan());
        }
    }

    static CompletionJson of(Completion session) {
        return new CompletionJson(
                session.painBefore(),
                session.painAfter(),
                session.techniques(),
                session.areas(),
                session.tension(),
                session.mobility(),
                session.stress(),
                session.sleep(),
                session.adverse(),
                session.note() == null ? null : NoteJson.of(session.note()));
    }

    Completion read() {
        return new Completion(
                painBefore,
                painAfter,
                techniques.stream().distinct().toList(),
                areas.stream().distinct().toList(),
                tension,
                mobility,
                stress,
                sleep,
                adverse,
                note == null ? null : note.read());
    }
}
