package vn.giaoban.web.shell;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a table, asked of a boundary page by page; none is kept. */
public final class Rows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Page<T> page;
    private final Count count;

    /** Yields some rows, beginning at a place. */
    @FunctionalInterface
    public interface Page<T> extends Serializable {
        List<T> rows(int first, int size);
    }

    /** Yields how many rows there are. */
    @FunctionalInterface
    public interface Count extends Serializable {
        long rows();
    }

    public Rows(Page<T> page, Count count) {
        this.page = page;
        this.count = count;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return Math.toIntExact(count.rows());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filtered) {
        return page.rows(first, size);
    }
}
