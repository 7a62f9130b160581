package vn.giaoban.web.api.answer;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.answer.AnswersView;

/** The answers to an invitation that the caller sees; what each member means stands at {@link AnswersView}. */
public record ShownAnswers(LocalDate answerBy, List<ShownAnswerLine> lines) {

    static ShownAnswers of(AnswersView view) {
        return new ShownAnswers(
                view.answerBy(), view.lines().stream().map(ShownAnswerLine::of).toList());
    }
}
