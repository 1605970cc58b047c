package clinic.notification.consent;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.ClientPart;
import clinic.notification.Life;
import clinic.notification.News;
import clinic.notification.email.Email;
import clinic.notification.email.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Choices of a client among the news of a booking, in every order: what they chose last is what holds. */
class ConsentOrderTest {

    @Test
    void theLedgerEndsTheSame() {
        Map<List<Email>, Integer> outcomes = new HashMap<>();
        int orders = 0;
        for (List<Integer> order : orders(5)) {
            outcomes.merge(play(order), 1, Integer::sum);
            orders++;
        }
        assertThat(orders).isEqualTo(120);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.keySet().iterator().next())
                .extracting(email -> email.standing().status())
                .contains(Status.SUPPRESSED);
    }

    private static List<Email> play(List<Integer> order) {
        Life life = new Life("b1");
        ConsentWorld house = new ConsentWorld();
        ClientPart first = life.client();
        house.noted.note(first);
        List<News> news =
                new ArrayList<>(life.confirmed().completed(6, 3).completed(6, 2).news());
        life.client("Ada", "moved@clients.example", true, true);
        news.add(life.clientUpdated());
        for (int step : order) {
            if (step < news.size()) {
                house.learns(news.get(step), news.get(step));
            } else {
                house.unsubscribe(life);
            }
        }
        house.learns(news.get(order.get(0) % news.size()));
        return house.world.ledger();
    }

    private static List<List<Integer>> orders(int steps) {
        List<List<Integer>> orders = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            all.add(step);
        }
        permute(all, 0, orders);
        return orders;
    }

    private static void permute(List<Integer> steps, int from, List<List<Integer>> orders) {
        if (from == steps.size()) {
            orders.add(List.copyOf(steps));
            return;
        }
        for (int i = from; i < steps.size(); i++) {
            Collections.swap(steps, from, i);
            permute(steps, from + 1, orders);
            Collections.swap(steps, from, i);
        }
    }
}
