package clinic.notification.email;

import clinic.platform.web.KeptAnswer;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger in memory. */
public final class MemoryEmails implements Emails {

    private final Map<String, Email> entries = new TreeMap<>();
    private final Map<String, KeptAnswer> answers = new HashMap<>();
    private final Set<String> redacted = new HashSet<>();

    @Override
    public synchronized void put(Email derived) {
        entries.merge(derived.id(), derived, Email::replacedBy);
    }

    @Override
    public synchronized Optional<Email> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public synchronized List<Email> search(EmailSearch search, int limit) {
        return entries.values().stream()
                .filter(email -> matches(search, email))
                .sorted(Comparator.comparing((Email email) -> email.standing().dueAt())
                        .thenComparing(Email::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static boolean matches(EmailSearch search, Email email) {
        return search.clinicId().equals(email.clinicId())
                && (search.bookingId() == null
                        || search.bookingId().equals(email.about().bookingId()))
                && (search.clientId() == null
                        || search.clientId().equals(email.about().clientId()))
                && (search.kind() == null || search.kind() == email.kind())
                && (search.status() == null
                        || search.status() == email.standing().status())
                && (search.after() == null || behind(search.after(), email));
    }

    private static boolean behind(EmailSearch.Place place, Email email) {
        int time = email.standing().dueAt().compareTo(place.dueAt());
        return time < 0 || time == 0 && email.id().compareTo(place.id()) < 0;
    }

    @Override
    public synchronized Optional<Email> lease(Instant now, Instant until) {
        return entries.values().stream()
                .filter(email -> email.ready(now))
                .min(Comparator.comparing(email -> email.standing().dueAt()))
                .map(email -> change(email.id(), entry -> entry.leased(until)));
    }

    @Override
    public synchronized void sent(String id, Delivery.Sent letter) {
        change(id, entry -> entry.sent(redacted.contains(id) ? letter.redacted() : letter));
    }

    @Override
    public synchronized void redact(String clientId) {
        entries.replaceAll((id, entry) -> clientId.equals(entry.about().clientId()) ? redacted(entry) : entry);
    }

    private Email redacted(Email entry) {
        redacted.add(entry.id());
        answers.keySet().removeIf(key -> key.startsWith(entry.id()));
        Delivery.Sent sent = entry.delivery().sent();
        return sent == null
                ? entry
                : new Email(
                        entry.id(),
                        entry.clinicId(),
                        entry.kind(),
                        entry.about(),
                        entry.standing(),
                        entry.basis(),
                        entry.delivery().sent(sent.redacted()));
    }

    @Override
    public synchronized boolean settle(Email leased, Status status, String reason) {
        boolean unchanged = find(leased.id())
                .filter(entry -> entry.basis() == leased.basis())
                .filter(entry -> entry.standing().scheduled())
                .isPresent();
        if (unchanged) {
            change(leased.id(), entry -> entry.settled(status, reason));
        }
        return unchanged;
    }

    @Override
    public synchronized void hold(Email leased, Instant until) {
        int attempts = leased.delivery().attempts();
        change(leased.id(), entry -> entry.delivery().attempts() == attempts ? entry.held(until) : entry);
    }

    @Override
    public synchronized void defer(Email leased, Instant until) {
        int attempts = leased.delivery().attempts();
        change(leased.id(), entry -> entry.delivery().attempts() == attempts ? entry.deferred(until) : entry);
    }

    @Override
    public synchronized boolean returned(String id, String reason) {
        boolean left = find(id).filter(email -> email.standing().status() == Status.SENT)
                .isPresent();
        if (left) {
            change(id, entry -> entry.settled(Status.FAILED, reason));
        }
        return left;
    }

    @Override
    public synchronized Due due(Instant now) {
        List<Instant> waiting = entries.values().stream()
                .filter(email -> email.standing().scheduled())
                .map(email -> email.standing().dueAt())
                .filter(at -> !at.isAfter(now))
                .sorted()
                .toList();
        return new Due(waiting.size(), waiting.isEmpty() ? null : waiting.get(0));
    }

    @Override
    public synchronized boolean again(String id, Instant now, @Nullable KeptAnswer answer) {
        boolean settled = entries.get(id).mayLeaveAgain();
        if (settled) {
            change(id, entry -> entry.again(now));
            Stream.ofNullable(answer).forEach(kept -> answers.put(id + kept.claim(), kept));
        }
        return settled;
    }

    @Override
    public synchronized Optional<KeptAnswer> answered(String id, String claim) {
        return Optional.ofNullable(answers.get(id + claim));
    }

    private Email change(String id, UnaryOperator<Email> change) {
        return entries.computeIfPresent(id, (key, entry) -> change.apply(entry));
    }
}
