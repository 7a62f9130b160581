package vn.giaoban.web.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ConclusionView;

/** The clauses of one conclusion as they are written. */
final class ClauseForms {

    private ClauseForms() {}

    /** What stands, ready to be written on. */
    static List<ClauseForm> of(ConclusionView conclusion) {
        return new ArrayList<>(conclusion.clauses().stream().map(ClauseForm::of).toList());
    }

    /** What was kept, ready to be written on. */
    static List<ClauseForm> of(List<ClauseEntry> entries) {
        return new ArrayList<>(entries.stream().map(ClauseForm::of).toList());
    }

    static List<ClauseEntry> entries(List<ClauseForm> clauses) {
        return clauses.stream().map(ClauseForm::entry).toList();
    }

    /** Whether a line of them is a mark of secrecy. */
    static boolean bearMark(List<ClauseForm> clauses) {
        return SecrecyMark.in(clauses.stream()
                        .flatMap(clause -> Stream.of(
                                Objects.toString(clause.getHeading(), ""), Objects.toString(clause.getText(), ""))))
                .isPresent();
    }
}
