package vn.giaoban.meetings.task;

import java.util.Locale;

/** The short and lasting name of a task, {@code NV-0042}: made of its id, so that it neither changes nor returns. */
public final class TaskCode {

    private TaskCode() {}

    public static String of(long id) {
        return String.format(Locale.ROOT, "NV-%04d", id);
    }
}
