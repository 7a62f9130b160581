package vn.giaoban.meetings.answer;

import java.time.LocalDate;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceState;

/** What an answer must say, and until when it is taken. */
final class AnswerCheck {

    private AnswerCheck() {}

    /**
     * An answer says what the office must know to seat the conference.
     *
     * @param ofGuest a guest who comes need not be named once more
     */
    static void whole(AnswerEntry entry, boolean ofGuest) {
        if (entry.kind() == AnswerKind.ATTENDS && entry.people().isEmpty() && !ofGuest) {
            throw Refusal.invalid("answer.nobody");
        }
        if (entry.kind() == AnswerKind.SUBSTITUTE && entry.substitute() == null) {
            throw Refusal.invalid("answer.noSubstitute");
        }
        if (entry.kind() != AnswerKind.ATTENDS && entry.reason() == null) {
            throw Refusal.invalid("answer.noReason");
        }
    }

    /** After its notice, or once it is called off, nobody answers for a conference any more. */
    static boolean open(ConferenceState state) {
        return state != ConferenceState.CONCLUDED && state != ConferenceState.CANCELLED;
    }

    /** Those invited answer until the end of that day; the office later too. */
    static boolean inTime(LocalDate answerBy, LocalDate today, boolean office) {
        return office || !today.isAfter(answerBy);
    }
}
