package clinic.notification.content;

/** Where clients can do something themselves. */
public record ClientPages(OwnPages own, PainCheckPages painCheck, PreferencePages preferences) {}
