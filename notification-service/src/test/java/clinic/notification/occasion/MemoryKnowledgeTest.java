package clinic.notification.occasion;

class MemoryKnowledgeTest implements KnowledgeContract {

    private final AddressBook addresses = new MemoryAddressBook();
    private final Correspondences correspondences = new MemoryCorrespondences();

    @Override
    public AddressBook addresses() {
        return addresses;
    }

    @Override
    public Correspondences correspondences() {
        return correspondences;
    }
}
