package clinic.notification.email;

class MemoryEmailsTest implements EmailsContract, PostContract {

    private final Emails emails = new MemoryEmails();

    @Override
    public Emails emails() {
        return emails;
    }
}
