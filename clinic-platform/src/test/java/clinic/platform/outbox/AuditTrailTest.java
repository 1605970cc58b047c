package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.events.ClientPart;
import clinic.platform.InvalidRequest;
import clinic.platform.access.Author;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class AuditTrailTest {

    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    private final Workshop workshop = new Workshop(new PaperBroker());
    private final AuditTrail trail = new AuditTrail(workshop.mongo, workshop.collections);

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        workshop.close();
    }

    @Test
    void tellsWhoDidWhatToWhichFieldsAndWhenTheNewestFirst() {
        as("anna", Role.OWNER);
        Card card = insert(Card.of("one", "P:1"));
        Instant later = workshop.clock.move(Duration.ofMinutes(5));
        as("front desk", Role.FRONT_DESK);
        change(card, card.with("two").untold(later));
        assertThat(read(ALL))
                .containsExactly(
                        new AuditEntry(
                                later,
                                new Author("front desk", Role.FRONT_DESK),
                                "changed",
                                "cards",
                                card.id(),
                                2,
                                List.of("text")),
                        new AuditEntry(
                                later.minus(Duration.ofMinutes(5)),
                                new Author("anna", Role.OWNER),
                                "client.updated",
                                "cards",
                                card.id(),
                                1,
                                List.of()));
    }

    @Test
    void knowsClientsBehindALinkFromJobs() {
        Card card = insert(Card.of("one"));
        var nobody = AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS");
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken("key", "anonymous", nobody));
        change(card, card.remarked("of a client").untold(workshop.clock.instant()));
        assertThat(read(ALL)).extracting(AuditEntry::by).containsExactly(Author.CLIENT, Author.SYSTEM);
    }

    @Test
    void namesWhoAskedForAJob() {
        Author asking = new Author("anna", null);
        asking.does(() -> insert(Card.of("one")));
        insert(Card.of("two"));
        assertThat(read(ALL)).extracting(AuditEntry::by).containsExactlyInAnyOrder(Author.SYSTEM, asking);
    }

    @Test
    void namesWhatFieldsChangedAndNeverTheirValues() {
        Card card = insert(Card.of("a secret", "P:1"));
        change(card, card.remarked("another secret").untold(workshop.clock.instant()));
        assertThat(read(ALL).get(0).fields()).containsExactly("remark");
        assertThat(workshop.document(card).get("audit").toString()).doesNotContain("secret");
    }

    @Test
    void outlivesAnErasure() {
        as("anna", Role.OWNER);
        Card card = insert(Card.of("a name"));
        workshop.cards
                .redaction()
                .change(
                        "main",
                        card.id(),
                        state -> state.with("erased").untold(workshop.clock.instant()),
                        after -> ClientPart.erased(after.id(), after.version()));
        assertThat(read(ALL)).extracting(AuditEntry::what).containsExactly("erased", "client.updated");
    }

    @Test
    void isReadInPartsThatMissAndRepeatNothing() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cards.add(insert(Card.of("card " + i)));
        }
        cards.forEach(card -> change(card, card.with("next").untold(workshop.clock.instant())));
        List<AuditEntry> parts = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<AuditEntry> page = trail.read("main", ALL, new PageRequest(3, after));
            parts.addAll(page.items());
            AuditEntry last = page.items().get(page.items().size() - 1);
            after = page.next() == null ? null : AuditPosition.of(last);
        } while (after != null);
        assertThat(parts).hasSize(10).isEqualTo(read(ALL)).doesNotHaveDuplicates();
    }

    @Test
    void isFilteredByTimeAuthorPlaceAndId() {
        Instant first = workshop.clock.instant();
        as("anna", Role.OWNER);
        Card early = insert(Card.of("early"));
        Instant second = workshop.clock.move(Duration.ofHours(1));
        as("ben", Role.OWNER);
        Card late = insert(Card.of("late"));
        assertThat(ids(new AuditFilter(first, second, null, null, null))).containsExactly(early.id());
        assertThat(ids(new AuditFilter(second, null, null, null, null))).containsExactly(late.id());
        assertThat(ids(new AuditFilter(null, null, "anna", null, null))).containsExactly(early.id());
        assertThat(ids(new AuditFilter(null, null, "anna", "cards", late.id()))).isEmpty();
        assertThat(ids(new AuditFilter(null, null, null, "cards", late.id()))).containsExactly(late.id());
        assertThat(trail.read("other", ALL, new PageRequest(50, null)).items()).isEmpty();
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> ids(new AuditFilter(null, null, null, "unheard-of", null)));
    }

    @Test
    void refusesAForeignCursor() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> trail.read("main", ALL, new PageRequest(3, "1/cards")));
    }

    private Card insert(Card card) {
        return workshop.cards.insert(card.at(workshop.clock.instant()), Replies.none());
    }

    private void change(Card card, Change<Card> change) {
        workshop.cards.change("main", card.id(), state -> change, Replies.none());
    }

    private List<AuditEntry> read(AuditFilter filter) {
        return trail.read("main", filter, new PageRequest(50, null)).items();
    }

    private List<String> ids(AuditFilter filter) {
        return read(filter).stream().map(AuditEntry::id).toList();
    }

    private static void as(String name, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Caller("main", name, role), null));
    }
}
