package clinic.platform.web;

import clinic.platform.InvalidRequest;
import clinic.platform.access.Caller;
import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleNotes {
    enum Pressure {
        LIGHT,
        FIRM
    }

    record Code(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Code of(String text) {
            if (text.length() != 3) {
                throw new InvalidRequest("code", "has three letters");
            }
            return new Code(text);
        }
    }

    record Hours(@NotNull DayOfWeek day, @NotNull LocalTime from) {}

    record Draft(
            @NotBlank @Size(max = 20) String name,
            @Min(0) @Max(10) int score,
            @Valid @Nullable List<Hours> workingHours,
            @Nullable Pressure pressure,
            @Nullable BigDecimal amount,
            @Nullable OffsetDateTime at,
            @Nullable UUID other,
            @Nullable Code code) {}

    record View(UUID id, long version, Draft draft) implements Versioned {}

    record Criteria(
            @Nullable LocalDate until, @Nullable @Max(5) Integer most) {}

    @PostMapping("/v1/notes")
    ResponseEntity<View> create(@Valid @RequestBody Draft draft, Replies replies) {
        View view = new View(new UUID(0, 1), 1, draft);
        return ResponseEntity.created(URI.create("/v1/notes/" + view.id())).body(view);
    }

    @GetMapping("/v1/notes/{id}")
    View show(@PathVariable UUID id) {
        if (id.getMostSignificantBits() != 0) {
            throw new clinic.platform.NotFound();
        }
        return new View(id, 3, new Draft("a", 1, null, null, null, null, null, null));
    }

    @PutMapping("/v1/notes/{id}")
    View change(@PathVariable UUID id, @Valid @RequestBody Draft draft, IfMatch expected) {
        expected.check(3);
        return new View(id, 4, draft);
    }

    @GetMapping("/v1/notes")
    Page<String> list(
            PageRequest page,
            @RequestParam(name = "from", required = false) @Nullable LocalDate from,
            @RequestParam(name = "size", required = false) @Max(9) @Nullable Integer size,
            @Valid Criteria criteria) {
        int start = page.after() == null ? 0 : Integer.parseInt(page.after()) + 1;
        List<String> items = IntStream.range(start, Math.min(start + page.limit() + 1, 5))
                .mapToObj(Integer::toString)
                .toList();
        return Page.of(items, page, item -> item);
    }

    @GetMapping("/v1/notes/latest")
    String latest(@RequestParam LocalDate day) {
        return day.toString();
    }

    @GetMapping("/v1/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/open/{name}")
    String open(@PathVariable String name) {
        return name;
    }
}
