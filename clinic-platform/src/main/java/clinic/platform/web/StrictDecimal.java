package clinic.platform.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes decimals as numbers or strings, but none whose digits would fill the memory when written out. */
final class StrictDecimal extends StdScalarDeserializer<BigDecimal> {
    private static final int MAX_DIGITS = 100;

    StrictDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        BigDecimal decimal = parse(parser);
        if (decimal == null || Math.abs((long) decimal.scale()) > MAX_DIGITS || decimal.precision() > MAX_DIGITS) {
            throw new UnfitText(parser, BigDecimal.class, "is a decimal number of at most 100 digits");
        }
        return decimal;
    }

    private static @Nullable BigDecimal parse(JsonParser parser) {
        boolean isDecimal = parser.currentToken() == JsonToken.VALUE_STRING
                || parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
        if (!isDecimal || parser.getStringLength() > MAX_DIGITS) {
            return null;
        }
        try {
            return new BigDecimal(parser.getString());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
