package vn.giaoban.meetings.conference;

import static vn.giaoban.archive.rule.Permission.READ_ALL;

import vn.giaoban.archive.account.Caller;

/**
 * How far a caller sees in the life of the meetings: all of it, or what is circulated to the body.
 *
 * @param all whether circulation does not matter
 * @param body id of the caller's body; {@link #NO_BODY} for who has none
 */
public record Reach(boolean all, long body) {

    /** No body has this id. */
    public static final long NO_BODY = -1;

    public static Reach of(Caller caller) {
        return new Reach(caller.may(READ_ALL), caller.body().orElse(NO_BODY));
    }
}
