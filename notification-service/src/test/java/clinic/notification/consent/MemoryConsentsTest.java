package clinic.notification.consent;

class MemoryConsentsTest implements ConsentsContract {

    private final Consents consents = new MemoryConsents();

    @Override
    public Consents consents() {
        return consents;
    }
}
