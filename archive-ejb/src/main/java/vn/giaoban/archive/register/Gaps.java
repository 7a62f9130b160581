package vn.giaoban.archive.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Finds the numbers that are missing between the opening of a series and its highest known number. */
final class Gaps {

    private Gaps() {}

    static List<Gap> between(SeriesView series, Collection<Integer> known) {
        TreeSet<Integer> steps = new TreeSet<>(known);
        if (steps.isEmpty() || steps.last() <= series.lastNumber()) {
            steps.add(series.lastNumber() + 1);
        }
        List<Gap> gaps = new ArrayList<>();
        int before = series.openedWith();
        for (int number : steps) {
            if (number > before + 1) {
                gaps.add(new Gap(series.id(), before + 1, number - 1));
            }
            before = Math.max(before, number);
        }
        return gaps;
    }
}
