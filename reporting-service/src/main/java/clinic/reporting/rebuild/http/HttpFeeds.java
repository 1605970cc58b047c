package clinic.reporting.rebuild.http;

import clinic.reporting.rebuild.FeedOut;
import clinic.reporting.rebuild.Feeds;
import clinic.reporting.rebuild.Place;
import clinic.reporting.rebuild.Source;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Other services over HTTP. */
@Component
class HttpFeeds implements Feeds {

    private final RestClient http;
    private final RebuildProperties properties;
    private final Map<String, String> keys;

    HttpFeeds(RestClient feedClient, RebuildProperties properties) {
        this.http = feedClient;
        this.properties = properties;
        this.keys = properties.keysByClinic();
    }

    @Override
    public boolean areSetUpFor(String clinicId) {
        return keys.containsKey(clinicId)
                && Stream.of(Source.values())
                        .allMatch(source -> properties.address(source).isPresent());
    }

    @Override
    public Leaf read(String clinicId, Place place) {
        String service = place.source().service();
        if (!areSetUpFor(clinicId)) {
            throw new FeedOut(service + " is not set up any more");
        }
        try {
            Leaf leaf = http.get()
                    .uri(page(place))
                    .header("Authorization", "Bearer " + keys.get(clinicId))
                    .retrieve()
                    .onStatus(status -> !status.is2xxSuccessful(), (request, answer) -> {
                        throw new FeedOut(
                                service + " answers " + answer.getStatusCode().value());
                    })
                    .body(Leaf.class);
            return complete(service, leaf);
        } catch (RestClientException e) {
            throw new FeedOut(service + " cannot be read");
        }
    }

    private static Leaf complete(String service, @Nullable Leaf leaf) {
        if (leaf == null || Objects.isNull(leaf.items())) {
            throw new FeedOut(service + " answers something else");
        }
        return leaf;
    }

    private URI page(Place place) {
        String cursor = place.cursor();
        String further = cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        URI address = properties.address(place.source()).orElseThrow();
        return URI.create(address + place.source().path() + "?limit=" + properties.pageSize() + further);
    }
}
