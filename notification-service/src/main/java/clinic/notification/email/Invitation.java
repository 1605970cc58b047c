package clinic.notification.email;

/** A calendar entry that goes with a letter. @param method REQUEST or CANCEL */
public record Invitation(String method, String calendar) {}
