package vn.giaoban.bench.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One way against another: A B B A, round after round, so that whatever else the machine does falls on both. The control is
 * A against A of the same round; when it strays, nothing can be said.
 *
 * @param rounds per round, the time of A over that of B
 * @param controls per round, the first A over the second
 */
record Ratio(List<Double> rounds, List<Double> controls) {

    private static final double NEAR = 0.05;

    /** A way to do the same work; gives the median time of its steps in nanoseconds. */
    interface Way {
        double median();
    }

    static Ratio of(int rounds, Way a, Way b) {
        a.median();
        b.median();
        List<Double> ratios = new ArrayList<>();
        List<Double> controls = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            double firstA = a.median();
            double firstB = b.median();
            double secondB = b.median();
            double secondA = a.median();
            ratios.add((firstA + secondA) / (firstB + secondB));
            controls.add(firstA / secondA);
        }
        return new Ratio(ratios, controls);
    }

    /** Median, least and most; or that it cannot be measured here. */
    String words() {
        String seen = String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", median(rounds), Collections.min(rounds), Collections.max(rounds));
        return Math.abs(median(controls) - 1) <= NEAR ? seen : "not measurable here: " + seen;
    }

    String control() {
        return String.format(Locale.ROOT, "%.2f", median(controls));
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
