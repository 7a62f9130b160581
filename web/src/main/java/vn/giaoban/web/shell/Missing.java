package vn.giaoban.web.shell;

import java.util.function.Function;
import vn.giaoban.archive.rule.Refusal;

/** What is not there, or not for the caller to see, is answered by the page of missing things and the status 404. */
public final class Missing {

    private Missing() {}

    /**
     * The thing with an id, as a boundary yields it.
     *
     * @param id of the address; {@code null} where the address names none
     * @param boundary refuses, or yields {@code null}, where there is nothing to be seen
     */
    public static <T> T unless(Long id, Function<Long, T> boundary) {
        try {
            T found = id == null ? null : boundary.apply(id);
            if (found != null) {
                return found;
            }
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.UNKNOWN) {
                throw refused;
            }
        }
        throw new NothingThere();
    }
}
