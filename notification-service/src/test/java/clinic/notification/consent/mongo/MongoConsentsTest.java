package clinic.notification.consent.mongo;

import clinic.notification.MongoWorld;
import clinic.notification.consent.Consents;
import clinic.notification.consent.ConsentsContract;

class MongoConsentsTest implements ConsentsContract {

    private final Consents consents = new MongoConsents(MongoWorld.database());

    @Override
    public Consents consents() {
        return consents;
    }
}
