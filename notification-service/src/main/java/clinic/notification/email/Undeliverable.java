package clinic.notification.email;

import clinic.platform.Sha256;
import java.util.Locale;

/** Addresses that a mail server said nobody has; kept so that they cannot be read. */
public interface Undeliverable {

    /** What stands for an address here: the same for the same address, however it is written. */
    static String mark(String address) {
        return Sha256.hex(address.strip().toLowerCase(Locale.ROOT));
    }

    void note(String mark);

    boolean contains(String mark);

    /** Somebody asked for an email to be sent there all the same. */
    void forget(String mark);
}
