package clinic.notification.content.thymeleaf;

import clinic.notification.content.Layout;

/** The layout of the service, for tests of other rooms. */
public final class Layouts {

    private Layouts() {}

    public static Layout thymeleaf() {
        return new ThymeleafLayout();
    }
}
