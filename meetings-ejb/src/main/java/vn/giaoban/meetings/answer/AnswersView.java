package vn.giaoban.meetings.answer;

import java.time.LocalDate;
import java.util.List;

/**
 * The answers to an invitation that the caller sees: the office those of all, a body its own.
 *
 * @param answerBy the last day on which those invited answer for themselves
 * @param lines the bodies in the order of the office, then the guests in that of the invitation
 */
public record AnswersView(LocalDate answerBy, List<AnswerLine> lines) {

    public AnswersView {
        lines = List.copyOf(lines);
    }

    /** How many have answered. */
    public long answered() {
        return lines.stream().filter(line -> line.latest() != null).count();
    }
}
