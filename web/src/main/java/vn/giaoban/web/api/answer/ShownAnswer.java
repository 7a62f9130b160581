package vn.giaoban.web.api.answer;

import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.meetings.answer.AnswerEntry;
import vn.giaoban.meetings.answer.AnswerKind;
import vn.giaoban.meetings.answer.AnswerView;

/** An answer as the interface shows it; what each member means stands at {@link AnswerEntry}. */
public record ShownAnswer(
        AnswerKind kind,
        List<String> people,
        String substitute,
        String post,
        String reason,
        OffsetDateTime at,
        String by,
        boolean onBehalf) {

    static ShownAnswer of(AnswerView view) {
        AnswerEntry entry = view.entry();
        return new ShownAnswer(
                entry.kind(),
                entry.people(),
                entry.substitute(),
                entry.post(),
                entry.reason(),
                view.at(),
                view.by(),
                view.onBehalf());
    }
}
