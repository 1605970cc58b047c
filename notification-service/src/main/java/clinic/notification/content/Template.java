package clinic.notification.content;

/** How letters are laid out. @param source where it was read, for whoever has to mend it */
public record Template(String source, String text) {}
