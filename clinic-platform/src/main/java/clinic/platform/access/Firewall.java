package clinic.platform.access;

import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses parameters that no store and no reader takes: NUL, and bytes that are no UTF-8. */
final class Firewall {
    private static final char REPLACEMENT = '\uFFFD';

    private Firewall() {}

    static StrictHttpFirewall create() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(Firewall::isText);
        firewall.setAllowedParameterValues(Firewall::isText);
        return firewall;
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && text.indexOf(REPLACEMENT) < 0;
    }
}
