package clinic.platform.outbox;

import clinic.platform.web.KeptAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a collection's documents lie there sealed, and kept answers with them. What was written before a field
 * was sealed is read as it is and sealed by the next change.
 */
record SealedFields(String collection, @Nullable FieldSeal seal, List<String> paths) {

    private static final String MARK = "sealed:";
    private static final String VALUE = "v";
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    void seal(Document document, String key) {
        paths.forEach(path -> replace(document, path, (field, value) -> seal(json(value), key, path)));
    }

    /** A copy with everything readable. */
    Document open(Document document) {
        String key = String.valueOf(document.get("_id"));
        Document opened = new Document(document);
        paths.forEach(path -> replace(opened, path, (field, value) -> open(value, key, path)));
        return opened;
    }

    KeptAnswer seal(KeptAnswer answer, String key) {
        return answer.written(text -> seal(text, key, answer.claim()));
    }

    KeptAnswer open(KeptAnswer answer, String key) {
        return answer.written(
                text -> seal == null || !text.startsWith(MARK) ? text : open(seal, text, key, answer.claim()));
    }

    private String seal(String clear, String key, String field) {
        if (seal == null) {
            return clear;
        }
        byte[] sealed = seal.seal(clear.getBytes(StandardCharsets.UTF_8), place(key, field));
        return MARK + Base64.getEncoder().encodeToString(sealed);
    }

    private @Nullable Object open(Object value, String key, String field) {
        return seal != null && value instanceof String text && text.startsWith(MARK)
                ? Document.parse(open(seal, text, key, field)).get(VALUE)
                : value;
    }

    private String open(FieldSeal with, String text, String key, String field) {
        byte[] sealed = Base64.getDecoder().decode(text.substring(MARK.length()));
        return new String(with.open(sealed, place(key, field)), StandardCharsets.UTF_8);
    }

    private String place(String key, String field) {
        return collection + '/' + key + '/' + field;
    }

    private static String json(Object value) {
        return new Document(VALUE, value).toJson(EXACT);
    }

    /** Copies what is on the way to the field: what was read may be in use elsewhere. */
    private static void replace(Document document, String path, BiFunction<String, Object, @Nullable Object> change) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Object value = document.get(name);
        if (dot < 0 && value != null) {
            document.put(name, change.apply(name, value));
        } else if (value instanceof Document inner) {
            Document copy = new Document(inner);
            replace(copy, path.substring(dot + 1), change);
            document.put(name, copy);
        }
    }
}
