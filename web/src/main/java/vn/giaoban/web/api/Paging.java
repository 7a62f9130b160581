package vn.giaoban.web.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for: {@code page} from 0, {@code size} from 1 to 200. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(10_000_000)
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int size;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    public int first() {
        return Math.multiplyExact(page, size);
    }
}
