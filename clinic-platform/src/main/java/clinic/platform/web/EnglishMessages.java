package clinic.platform.web;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Gives the messages of bean validation in English, whatever language is asked for. */
record EnglishMessages(MessageInterpolator messages) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return messages.interpolate(template, context, Locale.ENGLISH);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
