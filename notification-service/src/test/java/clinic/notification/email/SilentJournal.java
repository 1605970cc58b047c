package clinic.notification.email;

/** Hears and says nothing. */
public final class SilentJournal implements Journal {

    @Override
    public void sent(Kind kind) {}

    @Override
    public void failed(Kind kind, String reason) {}

    @Override
    public void delayed(Kind kind, String reason) {}
}
