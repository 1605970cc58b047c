package clinic.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.reporting.publication.Editions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import tools.jackson.databind.JsonNode;

class TwoInstancesTest {

    private static final Telling MAIN = Telling.MAIN;
    private static final Instant MONDAY_AT_SIX = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant TUESDAY_BEFORE = Instant.parse("2026-11-17T09:00:00Z");
    private static final List<String> PRACTITIONERS = List.of("anna", "bert", "cleo", "dora");
    private static final int SUBJECTS = 1 + 4;
    private static final String NEVER = "-";
    private static final String EVERY_SECOND = "* * * * * *";

    private final String run = UUID.randomUUID().toString();

    private Instance start(String cron, BeanPostProcessor... faults) {
        return Instance.start(run, MONDAY_AT_SIX, cron, faults);
    }

    /** No clinic is looked at before its settings are there. */
    private static void aWeekOfSessions(Instance instance) {
        for (String id : PRACTITIONERS) {
            instance.take(
                    MAIN.practitioner(id, 1, true, List.of(), null),
                    MAIN.completed("of-" + id, TUESDAY_BEFORE, "client-of-" + id, id, 7, 4));
        }
        instance.take(MAIN.settings(1, "owner@clinic.test"));
    }

    @Test
    void sendOneEditionThoughBothLookEverySecond() {
        try (Instance one = start(EVERY_SECOND);
                Instance other = start(EVERY_SECOND)) {
            String queue = one.broker().listenForWeeks();
            aWeekOfSessions(other);
            await().atMost(20, TimeUnit.SECONDS).until(() -> edition(one, "/practitioners/dora") == 1);
            onceForEverybody(one.broker().heard(queue, SUBJECTS));
        }
    }

    @Test
    void sendOneEditionThoughNoLockKeepsThemApart() throws Exception {
        try (Instance one = start(NEVER);
                Instance other = start(NEVER)) {
            String queue = one.broker().listenForWeeks();
            aWeekOfSessions(one);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<?>> runs = IntStream.range(0, 16)
                    .<Future<?>>mapToObj(i -> threads.submit((i % 2 == 0 ? one : other)::look))
                    .toList();
            for (Future<?> each : runs) {
                each.get();
            }
            threads.shutdown();
            onceForEverybody(one.broker().heard(queue, SUBJECTS));
            assertThat(edition(other, "")).isOne();
        }
    }

    @Test
    void theOtherOneSendsWhatACrashLeftBehind() {
        String queue;
        try (Instance dying = start(NEVER, dyingAfterEditions(2))) {
            queue = dying.broker().listenForWeeks();
            aWeekOfSessions(dying);
            dying.stopSending();
            dying.look();
            assertThat(edition(dying, "")).isOne();
            assertThat(edition(dying, "/practitioners/dora")).isZero();
            assertThat(dying.broker().heard(queue, 0)).isEmpty();
        }
        try (Instance other = start(NEVER)) {
            other.look();
            other.look();
            onceForEverybody(other.broker().heard(queue, SUBJECTS));
            assertThat(edition(other, "/practitioners/dora")).isOne();
        }
    }

    private static void onceForEverybody(List<JsonNode> heard) {
        assertThat(heard)
                .extracting(it -> it.at("/practitioner/id").asString(""))
                .containsExactlyInAnyOrder("", "anna", "bert", "cleo", "dora");
        assertThat(heard).allMatch(it -> it.at("/edition").asInt() == 1);
    }

    private static int edition(Instance instance, String subject) {
        return instance.owner()
                .get("/v1/weeks/2026-W47" + subject)
                .json()
                .at("/edition")
                .asInt(0);
    }

    /** Nothing can be written any more once so many editions have been. */
    private static BeanPostProcessor dyingAfterEditions(int many) {
        AtomicInteger issued = new AtomicInteger();
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return !(bean instanceof Editions)
                        ? bean
                        : Proxy.newProxyInstance(
                                Editions.class.getClassLoader(),
                                new Class<?>[] {Editions.class},
                                (proxy, method, args) -> {
                                    if (method.getName().equals("issue") && issued.incrementAndGet() > many) {
                                        throw new IllegalStateException("out of power");
                                    }
                                    return invoke(bean, method, args);
                                });
            }
        };
    }

    private static Object invoke(Object bean, Method method, Object[] args) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(bean, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
