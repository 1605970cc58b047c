package clinic.reporting.week;

import clinic.events.SessionPart;
import java.util.List;

/** Pain once more, with quantiles looked up in a printed table. */
record OraclePain(List<SessionPart> sessions, List<Integer> later) {

    /** 97.5 % quantiles of Student's t for 4 to 30 degrees of freedom, then for 40, 60 and 120. */
    private static final double[] TABLE = {
        2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093,
        2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    static double quantile(int degrees) {
        if (degrees <= 30) {
            return TABLE[degrees - 4];
        }
        // between the printed rows, straight in the reciprocal
        double[][] rows = {{30, 2.0423}, {40, 2.0211}, {60, 2.0003}, {120, 1.9799}};
        for (int i = 1; i < rows.length; i++) {
            if (degrees <= rows[i][0]) {
                double low = 1 / rows[i][0];
                double high = 1 / rows[i - 1][0];
                double share = (1.0 / degrees - low) / (high - low);
                return rows[i][1] + share * (rows[i - 1][1] - rows[i][1]);
            }
        }
        throw new IllegalArgumentException("the table ends at 120");
    }

    Pain pain() {
        List<Integer> before = sessions.stream().map(SessionPart::painBefore).toList();
        List<Integer> after = sessions.stream().map(SessionPart::painAfter).toList();
        int meaningful = 0;
        int worsened = 0;
        for (SessionPart it : sessions) {
            double relief = it.painBefore() - it.painAfter();
            if (it.painBefore() > 0) {
                meaningful += relief >= 2 || relief / it.painBefore() >= 0.3 - 1e-12 ? 1 : 0;
            }
            worsened += relief <= -2 ? 1 : 0;
        }
        return new Pain(
                sessions.size(),
                OracleWords.mean(before),
                OracleWords.mean(after),
                OracleWords.mean(changes()),
                sessions.size() < 5 ? null : interval(),
                OracleWords.divide(meaningful, sessions.size()),
                OracleWords.divide(worsened, sessions.size()),
                later.size(),
                OracleWords.mean(later));
    }

    private List<Integer> changes() {
        return sessions.stream().map(it -> it.painAfter() - it.painBefore()).toList();
    }

    private List<Double> interval() {
        int n = sessions.size();
        double sum = 0;
        double squares = 0;
        for (int change : changes()) {
            sum += change;
            squares += change * change;
        }
        double variance = (squares - sum * sum / n) / (n - 1);
        double margin = quantile(n - 1) * Math.sqrt(variance) / Math.sqrt(n);
        return List.of(sum / n - margin, sum / n + margin);
    }
}
