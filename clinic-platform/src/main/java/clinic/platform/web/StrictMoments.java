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

/** Takes dates and times as text only: no seconds since 1970, no arrays, and nothing empty. */
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
            if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getString().isBlank()) {
                throw new UnfitText(parser, handledType(), Expected.of(handledType()));
            }
            return super.deserialize(parser, context);
        }
    }
}
