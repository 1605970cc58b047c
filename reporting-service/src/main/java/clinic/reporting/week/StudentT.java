package clinic.reporting.week;

/** Student's t-distribution, from the finite series its probabilities have for whole degrees of freedom. */
final class StudentT {

    private StudentT() {}

    /** How many standard errors to either side of a mean hold 95 %. */
    static double quantile95(int degreesOfFreedom) {
        double low = 0;
        double high = 13;
        while (high - low > 1e-12) {
            double middle = (low + high) / 2;
            boolean tooNarrow = probabilityWithin(middle, degreesOfFreedom) < 0.95;
            low = tooNarrow ? middle : low;
            high = tooNarrow ? high : middle;
        }
        return (low + high) / 2;
    }

    private static double probabilityWithin(double t, int degreesOfFreedom) {
        double angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
        double squared = Math.pow(Math.cos(angle), 2);
        boolean odd = degreesOfFreedom % 2 == 1;
        double term = odd ? Math.cos(angle) : 1;
        double sum = degreesOfFreedom == 1 ? 0 : term;
        for (int i = odd ? 3 : 2; i < degreesOfFreedom; i += 2) {
            term *= squared * (i - 1) / i;
            sum += term;
        }
        double share = Math.sin(angle) * sum;
        return odd ? 2 / Math.PI * (angle + share) : share;
    }
}
