package clinic.notification.content;

/** Lays a page out. */
public interface Layout {

    String html(Page page);

    String text(Page page);
}
