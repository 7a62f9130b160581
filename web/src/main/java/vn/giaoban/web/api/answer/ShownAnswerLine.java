package vn.giaoban.web.api.answer;

import java.util.List;
import vn.giaoban.meetings.answer.AnswerLine;
import vn.giaoban.meetings.invitation.Guest;

/** Somebody invited with what was answered for him, the latest first. */
public record ShownAnswerLine(String body, Guest guest, List<ShownAnswer> answers) {

    static ShownAnswerLine of(AnswerLine line) {
        return new ShownAnswerLine(
                line.body(),
                line.guest(),
                line.answers().stream().map(ShownAnswer::of).toList());
    }
}
