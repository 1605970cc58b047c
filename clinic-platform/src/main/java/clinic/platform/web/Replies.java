package clinic.platform.web;

import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Makes the {@link Reply} of one request; a controller of a POST takes it as a parameter. */
public final class Replies {

    private final IdempotencyKey key;
    private final JsonMapper mapper;

    Replies(IdempotencyKey key, JsonMapper mapper) {
        this.key = key;
        this.mapper = mapper;
    }

    /** 200 with the view of the changed state. */
    public <T> Reply<T> ok(Function<T, ?> view) {
        return new Reply<>(this, 200, view, null);
    }

    /** 201 with the view of the created state and where it is. */
    public <T> Reply<T> created(Function<T, ?> view, Function<T, String> location) {
        return new Reply<>(this, 201, view, location);
    }

    /** 202 with the view of work that goes on, and where it can be followed. */
    public <T> Reply<T> accepted(Function<T, ?> view, Function<T, String> location) {
        return new Reply<>(this, 202, view, location);
    }

    /** For work nobody waits for an answer of: no key, nothing kept. */
    public static <T> Reply<T> none() {
        return new Replies(IdempotencyKey.NONE, JsonMapper.shared()).ok(state -> "");
    }

    IdempotencyKey key() {
        return key;
    }

    JsonMapper mapper() {
        return mapper;
    }
}
