package clinic.notification.email;

class MemoryEmailsTest implements EmailsContract {

    private final Emails emails = new MemoryEmails();

    @Override
    public Emails emails() {
        return emails;
    }
}
