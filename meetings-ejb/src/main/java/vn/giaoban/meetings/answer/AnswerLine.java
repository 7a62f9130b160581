package vn.giaoban.meetings.answer;

import java.util.List;
import vn.giaoban.meetings.invitation.Guest;

/**
 * Somebody invited with what was answered for him.
 *
 * @param body code of the body; null for a guest
 * @param place of the guest in the invitation, from 1; 0 for a body
 * @param guest the guest; null for a body
 * @param name of the body or the guest
 * @param answers all of them, the latest first; empty while nobody has answered
 * @param mayAnswer whether the caller may answer now
 */
public record AnswerLine(
        String body, int place, Guest guest, String name, List<AnswerView> answers, boolean mayAnswer) {

    public AnswerLine {
        answers = List.copyOf(answers);
    }

    /** The answer that counts; null while nobody has answered. */
    public AnswerView latest() {
        return answers.isEmpty() ? null : answers.get(0);
    }

    /** Those that count no more, the latest first. */
    public List<AnswerView> earlier() {
        return answers.isEmpty() ? List.of() : answers.subList(1, answers.size());
    }

    /** Tells this line from the others of its invitation. */
    public String key() {
        return body == null ? "guest-" + place : body;
    }
}
