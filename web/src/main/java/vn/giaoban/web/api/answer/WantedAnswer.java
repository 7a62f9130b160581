package vn.giaoban.web.api.answer;

import java.util.List;
import vn.giaoban.meetings.answer.AnswerEntry;
import vn.giaoban.meetings.answer.AnswerKind;

/** An answer as it is sent; what each member means stands at {@link AnswerEntry}. */
record WantedAnswer(AnswerKind kind, List<String> people, String substitute, String post, String reason) {

    AnswerEntry entry() {
        return new AnswerEntry(kind, people, substitute, post, reason);
    }
}
