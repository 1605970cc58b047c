package clinic.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Pattern LINK = Pattern.compile("<(.*)>; rel=\"next\"");

    @Test
    void leadsThroughTheWholeList() {
        List<String> links = new ArrayList<>();
        String next = "/v1/notes?from=2026-01-01&limit=2&query=%C3%A4%20b";
        while (next != null) {
            links.add(next);
            next = follow(next);
        }
        assertThat(links).hasSize(3);
        assertThat(links.get(2))
                .contains("from=2026-01-01")
                .contains("limit=2")
                .contains("query=%C3%A4%20b")
                .containsOnlyOnce("cursor=");
    }

    @Test
    void namesTheNextCursorInTheBody() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), new PageRequest(2, null), String::valueOf);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.decode(String.valueOf(page.next()))).isEqualTo("2");
        assertThat(page.map(item -> item * 10)).isEqualTo(new Page<>(List.of(10, 20), page.next()));
    }

    @Test
    void endsWhereNothingFollows() {
        assertThat(Page.of(List.of(1, 2), new PageRequest(2, null), String::valueOf)
                        .next())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2026-11-20T09:30:00Z|018f", "ä😀", "?/+&="})
    void bringsEveryKeyBack(String key) {
        assertThat(Cursor.decode(Cursor.encode(key))).isEqualTo(key);
        assertThat(Cursor.encode(key)).matches("[A-Za-z0-9_-]+");
    }

    private static @Nullable String follow(String address) {
        URI uri = URI.create("http://127.0.0.1:" + Sample.port()).resolve(address);
        var answer = Sample.as(SampleClinic.OWNER_KEY)
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk();
        String link = answer.returnResult(String.class).getResponseHeaders().getFirst("Link");
        Matcher matcher = LINK.matcher(String.valueOf(link));
        return matcher.matches() ? matcher.group(1) : null;
    }
}
