package clinic.notification.consent.web;

import clinic.notification.consent.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers from 0 to 10, a button each. */
final class PainScale {

    static final int WORST = 10;

    private PainScale() {}

    static ClientPage.Form of(Words words, @Nullable Outcome known) {
        Integer before = known == null ? null : known.pain();
        List<ClientPage.Button> buttons = IntStream.rangeClosed(0, WORST)
                .mapToObj(value -> button(words, value, before != null && before == value))
                .toList();
        return new ClientPage.Form(words.say("pain.legend"), "scale", List.of(), buttons);
    }

    private static ClientPage.Button button(Words words, int value, boolean pressed) {
        String number = Integer.toString(value);
        String spoken = words.sayOr("pain.value", number, number);
        return new ClientPage.Button("pain", number, number, spoken, pressed);
    }
}
