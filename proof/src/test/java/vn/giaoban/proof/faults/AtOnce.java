package vn.giaoban.proof.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people who do something at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What came of each, in the order of the work. */
    static <T> List<T> all(List<? extends Callable<T>> work, int people) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : crowd.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            crowd.shutdownNow();
        }
    }
}
