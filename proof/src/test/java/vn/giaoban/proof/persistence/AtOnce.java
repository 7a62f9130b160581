package vn.giaoban.proof.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do something at the same time. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> all(List<Callable<T>> attempts) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(20);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : clerks.invokeAll(attempts)) {
                results.add(result.get());
            }
            return results;
        } finally {
            clerks.shutdownNow();
        }
    }
}
