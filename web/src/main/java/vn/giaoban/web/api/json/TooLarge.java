package vn.giaoban.web.api.json;

/** More was sent than is allowed. */
public class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024 * 1024;

    private final long limit;

    public TooLarge(long limit) {
        super("More than " + limit + " bytes");
        this.limit = limit;
    }

    public long megabytes() {
        return limit / MEGABYTE;
    }
}
