package vn.giaoban.web.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for: {@code page} from 0, {@code size} from 1 to 200, 50 when nothing is said. */
public class Paging {

    private static final int USUAL = 50;

    @QueryParam("page")
    @Min(0)
    @Max(10_000_000)
    Integer page;

    @QueryParam("size")
    @Min(1)
    @Max(200)
    Integer size;

    public int page() {
        return page == null ? 0 : page;
    }

    public int size() {
        return size == null ? USUAL : size;
    }

    public int first() {
        return Math.multiplyExact(page(), size());
    }
}
