package clinic.notification.content.thymeleaf;

import clinic.notification.content.Layout;
import clinic.notification.content.Wordings;

/** The layout of the service, for tests of other rooms. */
public final class Layouts {

    private Layouts() {}

    public static Layout thymeleaf(Wordings wordings) {
        return new ThymeleafLayout(wordings);
    }
}
