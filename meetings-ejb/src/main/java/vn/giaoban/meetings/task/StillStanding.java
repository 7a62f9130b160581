package vn.giaoban.meetings.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What still counts of a log in which an event may take back those right before it; itself it counts for nothing. */
final class StillStanding {

    private StillStanding() {}

    /**
     * Those that still count, in their order.
     *
     * @param takesBack how many of those before it an event takes back
     */
    static <E> List<E> of(List<E> log, ToIntFunction<E> takesBack) {
        List<E> standing = new ArrayList<>();
        for (E event : log) {
            int gone = Math.min(takesBack.applyAsInt(event), standing.size());
            if (gone == 0) {
                standing.add(event);
            } else {
                standing.subList(standing.size() - gone, standing.size()).clear();
            }
        }
        return standing;
    }
}
