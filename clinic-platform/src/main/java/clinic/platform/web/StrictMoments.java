package clinic.platform.web;

import java.time.temporal.Temporal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Takes dates and times as text only: no seconds since 1970, no arrays, nothing empty, and as in RFC 3339 no year of more
 * than four digits, which a database could not keep.
 */
final class StrictMoments extends ValueDeserializerModifier {
    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
        return Temporal.class.isAssignableFrom(type.getBeanClass()) ? new OnlyText(deserializer) : deserializer;
    }

    private static final class OnlyText extends DelegatingDeserializer {
        OnlyText(ValueDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
            return new OnlyText(deserializer);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING) || !startsWithDigit(parser.getString())) {
                throw new UnfitText(parser, handledType(), Expected.of(handledType()));
            }
            return super.deserialize(parser, context);
        }

        private static boolean startsWithDigit(String text) {
            return !text.isEmpty() && Character.isDigit(text.charAt(0));
        }
    }
}
