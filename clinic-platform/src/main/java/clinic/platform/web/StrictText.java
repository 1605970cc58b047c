package clinic.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes only JSON strings as strings, and only those that every store and every reader takes. */
final class StrictText extends StdScalarDeserializer<String> {
    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new UnfitText(parser, String.class, "is a string");
        }
        String text = parser.getString();
        if (!Text.isClean(text)) {
            throw new UnfitText(parser, String.class, "holds a NUL or half of a character");
        }
        return text;
    }
}
