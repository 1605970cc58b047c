package clinic.platform.outbox;

import clinic.platform.web.KeptAnswer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The claims of a document: its resources' and its kept answers', and when some of them may be swept. */
final class ClaimForm {

    /** Absent when nothing will be swept. */
    static final Set<String> OPTIONAL = Set.of("claimedUntil", "sweepAt");

    private ClaimForm() {}

    static Document write(String key, ResourceClaims resources, List<KeptAnswer> answers) {
        Set<String> claims = new TreeSet<>(resources.names());
        answers.forEach(answer -> claims.add(answer.claim()));
        Instant claimedUntil = resources.names().isEmpty() ? null : resources.until();
        Document document = new Document("claims", claimsOrReleased(claims, key));
        if (claimedUntil != null && claimedUntil.isBefore(Instant.MAX)) {
            document.append("claimedUntil", Date.from(claimedUntil));
        }
        earliest(claimedUntil, answers).ifPresent(at -> document.append("sweepAt", Date.from(at)));
        return document;
    }

    /** What is left of a document's claims at an instant. */
    static Document swept(Document document, List<KeptAnswer> answers, Instant now) {
        Date claimedUntil = document.getDate("claimedUntil");
        Instant until = claimedUntil == null ? Instant.MAX : claimedUntil.toInstant();
        Set<String> resources = new TreeSet<>();
        if (until.isAfter(now)) {
            resources.addAll(document.getList("claims", String.class, List.of()));
            resources.removeIf(claim -> claim.startsWith("key:") || claim.startsWith("released:"));
        }
        return write(String.valueOf(document.get("_id")), new ResourceClaims(resources, until), answers);
    }

    /** Never empty: some servers index an empty array as one value that collides with the next. */
    private static List<String> claimsOrReleased(Set<String> claims, String key) {
        return claims.isEmpty() ? List.of("released:" + key) : List.copyOf(claims);
    }

    private static Optional<Instant> earliest(@Nullable Instant claimedUntil, List<KeptAnswer> answers) {
        return Stream.concat(
                        Stream.ofNullable(claimedUntil),
                        answers.stream().map(answer -> answer.at().plus(KeptAnswer.LIFETIME)))
                .filter(at -> at.isBefore(Instant.MAX))
                .min(Instant::compareTo);
    }
}
