package clinic.booking;

import clinic.booking.care.Forms;
import clinic.booking.care.IntakeForm;
import tools.jackson.databind.json.JsonMapper;

/** Filled-in intake forms as the API takes them, written in the words of {@link Forms}. */
public final class Answers {

    private Answers() {}

    public static String with(String words) {
        IntakeForm form = Forms.of(words);
        return JsonMapper.shared().writeValueAsString(form).replace('"', '\'');
    }
}
