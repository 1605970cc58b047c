package clinic.reporting.rebuild;

import clinic.platform.Refusal;

/** Nobody has said where to read from, or with which key. */
public class NotSetUp extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotSetUp() {
        super(
                409,
                "rebuild-not-set-up",
                "A rebuild needs the addresses of booking-service and notification-service and an owner's access key of"
                        + " this clinic: see docs/rebuild.md");
    }
}
