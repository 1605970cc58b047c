package clinic.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Which roles may call which paths of a service. The first rule that matches decides; what no rule names is for the
 * owner alone. HEAD follows GET.
 *
 * @param rules in the order they are asked
 * @param browsed what a browser that is signed in may GET, as Spring path patterns
 */
public record AccessRules(List<Rule> rules, List<String> browsed) {
    /** Keeps its own copies. */
    public AccessRules {
        rules = List.copyOf(rules);
        browsed = List.copyOf(browsed);
    }

    /** Starts a list of rules. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * One rule.
     *
     * @param method null for every method
     * @param pattern a Spring path pattern, {@code /v1/bookings/**}
     * @param roles who is let in; empty for everyone, without a key
     */
    public record Rule(@Nullable HttpMethod method, String pattern, Set<Role> roles) {
        /** Keeps its own copy of the roles. */
        public Rule {
            roles = Set.copyOf(roles);
        }
    }

    /** Collects rules in the order they are asked. */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>();
        private final List<String> browsed = new ArrayList<>();

        private Builder() {}

        /** Lets these roles call this method on these paths. */
        public Builder permit(HttpMethod method, String pattern, Role... roles) {
            return add(method, pattern, roles);
        }

        /** Lets these roles call every method on these paths. */
        public Builder permit(String pattern, Role... roles) {
            return add(null, pattern, roles);
        }

        /** Lets everyone call this method on these paths, without a key. */
        public Builder open(HttpMethod method, String pattern) {
            rules.add(new Rule(method, pattern, Set.of()));
            return this;
        }

        /** Lets the session of a browser stand for its access key where it GETs these paths; the rules hold as ever. */
        public Builder browsed(String pattern) {
            browsed.add(pattern);
            return this;
        }

        /** The finished rules. */
        public AccessRules build() {
            return new AccessRules(rules, browsed);
        }

        private Builder add(@Nullable HttpMethod method, String pattern, Role... roles) {
            if (roles.length == 0) {
                throw new IllegalArgumentException(pattern + " is permitted to nobody; open() lets everyone in");
            }
            rules.add(new Rule(method, pattern, Set.of(roles)));
            return this;
        }
    }
}
