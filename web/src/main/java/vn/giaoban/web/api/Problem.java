package vn.giaoban.web.api;

import java.util.List;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.json.Violation;
import vn.giaoban.web.api.wording.Wording;

/**
 * How the interface says no (RFC 9457), in Vietnamese.
 *
 * @param title what kind of refusal this is
 * @param detail why, if there is more to say; never anything of the inside of the house
 * @param violations the mistakes in what was sent, if that was the reason
 */
public record Problem(String title, int status, String detail, List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A refusal with nothing more to say. */
    public static Problem of(int status) {
        return new Problem(title(status), status, null, null);
    }

    /**
     * A refusal with its reason.
     *
     * @param reason key of the reason in the bundle of the interface
     */
    public static Problem of(int status, String reason, Object... arguments) {
        return new Problem(title(status), status, Wording.say("problem." + reason, arguments), null);
    }

    /** What a rule of the house refuses. */
    public static Problem of(Refusal refusal) {
        int status = switch (refusal.kind()) {
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case THROTTLED -> 429;
        };
        return new Problem(title(status), status, Wording.reason(refusal), null);
    }

    /** Something was sent that cannot be understood. */
    public static Problem of(Misread misread) {
        return of(misread.violations());
    }

    static Problem of(List<Violation> violations) {
        return new Problem(title(400), 400, Wording.say("problem.violations"), violations);
    }

    private static String title(int status) {
        return Wording.say(
                Wording.has("title." + status) ? "title." + status : status < 500 ? "title.400" : "title.500");
    }
}
