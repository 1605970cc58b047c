package clinic.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** How long it took, each time, in milliseconds and ascending. */
final class Percentiles {

    private final double[] millis;

    private Percentiles(double[] millis) {
        this.millis = millis;
    }

    static Percentiles of(int times, IntConsumer work) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.accept(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Percentiles(millis);
    }

    double median() {
        return millis[millis.length / 2];
    }

    private double p99() {
        return millis[(int) (millis.length * 0.99)];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.0f ms, p99 %.0f ms of %d", median(), p99(), millis.length);
    }
}
