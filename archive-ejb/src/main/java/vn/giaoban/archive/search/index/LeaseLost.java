package vn.giaoban.archive.search.index;

/** Another server has taken over; what this one was doing is refused and done again by the other. */
class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(String message) {
        super(message);
    }
}
