package vn.giaoban.meetings.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The office's verdict on the quality of what was done (practice). */
public enum Quality {
    /** Vượt yêu cầu. */
    EXCEEDED,
    /** Đạt. */
    MET,
    /** Đạt, cần bổ sung. */
    PARTLY;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Quality> of(String code) {
        return Arrays.stream(values())
                .filter(quality -> quality.code().equals(code))
                .findFirst();
    }
}
