package vn.giaoban.meetings.quorum;

import java.util.Locale;

/** What share of those summoned must be present. */
public enum QuorumShare {
    NONE(0, 1),
    MORE_THAN_HALF(1, 2),
    TWO_THIRDS(2, 3),
    THREE_QUARTERS(3, 4),
    ALL(1, 1);

    private final int of;
    private final int whole;

    QuorumShare(int of, int whole) {
        this.of = of;
        this.whole = whole;
    }

    /** Whether so many are enough; half is not more than half, two thirds are enough for two thirds. */
    public boolean met(int present, int summoned) {
        long have = (long) present * whole;
        long want = (long) summoned * of;
        boolean strictly = this == MORE_THAN_HALF && summoned > 0;
        return strictly ? have > want : have >= want;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
