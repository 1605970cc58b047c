package clinic.notification.email;

import clinic.platform.web.KeptAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger. Every method is one atomic write or read of single entries. */
public interface Emails {

    /** Keeps a derived entry unless the stored one is settled or was derived from as much or more. */
    void put(Email derived);

    Optional<Email> find(String id);

    /** Newest due first; at most {@code limit}, after the given place. */
    List<Email> search(EmailSearch search, int limit);

    /** Takes the longest due entry that is ready, counts the attempt and holds it until the given time. */
    Optional<Email> lease(Instant now, Instant until);

    /** Records what left, whatever became of the entry meanwhile; of a redacted entry only that it left. */
    void sent(String id, Delivery.Sent letter);

    /** Takes out what letters to a client said, and keeps it out. */
    void redact(String clientId);

    /** Ends a leased entry; false when a newer derivation has replaced it meanwhile. */
    boolean settle(Email leased, Status status, String reason);

    /** Ends an entry that left and came back; false when none of this id left. */
    boolean returned(String id, String reason);

    /** How much waits for the mail server. */
    Due due(Instant now);

    /** Puts a leased entry back until the given time, unless somebody else has leased it since. */
    void hold(Email leased, Instant until);

    /** The same for one that nobody tried to hand over. */
    void defer(Email leased, Instant until);

    /** Makes what left, failed or was held back for its address leave once more; false when it is none of these. */
    boolean again(String id, Instant now, @Nullable KeptAnswer answer);

    /** What was answered when it was made to leave once more under this claim. */
    Optional<KeptAnswer> answered(String id, String claim);
}
