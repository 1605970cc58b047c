package clinic.notification.content;

import java.util.List;

/** Lays a page out. */
public interface Layout {

    String HTML = "letter.html";
    String TEXT = "letter.txt";
    List<String> TEMPLATES = List.of(HTML, TEXT);

    String html(Page page);

    String text(Page page);
}
