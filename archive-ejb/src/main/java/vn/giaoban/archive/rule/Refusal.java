package vn.giaoban.archive.rule;

import jakarta.ejb.ApplicationException;

/**
 * A request that a rule of the house refuses: nothing was changed. The reason is a key of the message bundles, so that
 * each face says it in the user's language.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final transient Object[] arguments;

    /** What kind of refusal it is; faces answer by it (REST: 403, 404, 409, 422, 429). */
    public enum Kind {
        /** The thing is in a state in which this cannot be done, or somebody was faster. */
        CONFLICT,
        /** What was entered breaks a rule. */
        INVALID,
        /** The thing asked for does not exist, or the caller may not know that it does. */
        UNKNOWN,
        /** The caller sees the thing but it is not his to change. */
        FORBIDDEN,
        /** Too many attempts; later again. */
        THROTTLED
    }

    public Refusal(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What was entered breaks a rule. */
    public static Refusal invalid(String key, Object... arguments) {
        return new Refusal(Kind.INVALID, key, arguments);
    }

    /** The thing is in a state in which this cannot be done. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(Kind.CONFLICT, key, arguments);
    }

    /** The thing asked for does not exist, or the caller may not know that it does. */
    public static Refusal unknown(String key, Object... arguments) {
        return new Refusal(Kind.UNKNOWN, key, arguments);
    }

    /** The caller sees the thing but it is not his to change. */
    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, key, arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** Key of the reason in the bundles. */
    public String key() {
        return key;
    }

    /** What the reason names: numbers, dates, names; in the order of the message's places. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
