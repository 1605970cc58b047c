package clinic.platform.web;

import tools.jackson.databind.json.JsonMapper;

/** Replies to requests with an Idempotency-Key, made without HTTP. */
public final class KeyedReplies {

    private KeyedReplies() {}

    public static Replies of(String key, String request) {
        return new Replies(new IdempotencyKey("key:" + key, () -> request), JsonMapper.shared());
    }

    public static KeptAnswer in(AlreadyAnswered found) {
        return found.answer();
    }
}
