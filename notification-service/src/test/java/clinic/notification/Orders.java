package clinic.notification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Every order of some events, each with two of them delivered twice. */
public final class Orders {

    private Orders() {}

    public static List<List<News>> of(List<News> news, long seed) {
        Random random = new Random(seed);
        List<List<News>> orders = new ArrayList<>();
        permute(new ArrayList<>(news), 0, orders);
        orders.forEach(order -> {
            for (int twice = 0; twice < 2; twice++) {
                News again = order.get(random.nextInt(order.size()));
                order.add(random.nextInt(order.size() + 1), again);
            }
        });
        return orders;
    }

    private static void permute(List<News> news, int from, List<List<News>> orders) {
        if (from == news.size()) {
            orders.add(new ArrayList<>(news));
            return;
        }
        for (int i = from; i < news.size(); i++) {
            Collections.swap(news, from, i);
            permute(news, from + 1, orders);
            Collections.swap(news, from, i);
        }
    }
}
