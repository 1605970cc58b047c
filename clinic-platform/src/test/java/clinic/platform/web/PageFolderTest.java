package clinic.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class PageFolderTest {

    private static final String STYLE = "main { color: #14563c; }\n";

    private final ResponseEntity<String> page = new PageFolder("sample").answer(404, "page", Map.of("name", "<b>Ann"));

    @Test
    void aNameIsText() {
        assertThat(page.getStatusCode().value()).isEqualTo(404);
        assertThat(page.getHeaders().getContentType()).isEqualTo(MediaType.valueOf("text/html;charset=UTF-8"));
        assertThat(page.getBody()).contains("<main>&lt;b&gt;Ann</main>", "<style>" + STYLE + "</style>");
    }

    /** {@code printf 'main { color: #14563c; }\n' | openssl dgst -sha256 -binary | base64} */
    @Test
    void theStyleIsLetInByItsHashAndNothingElseIs() {
        assertThat(page.getHeaders().getFirst("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'sha256-yQvdcevVxZhWKmfw0lZEShInI3yoXZiokDTqnrFf2HA=';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.getHeaders().getFirst("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void pagesWithoutAStyleAreNoticedAtTheStart() {
        assertThatThrownBy(() -> new PageFolder("nowhere")).isInstanceOf(UncheckedIOException.class);
    }
}
