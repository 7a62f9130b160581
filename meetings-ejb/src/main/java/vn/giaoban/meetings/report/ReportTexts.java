package vn.giaoban.meetings.report;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The four parts of a body's report, in the order in which an advisory body reports (practice of Party offices). Each may be
 * blank while the report is written.
 *
 * @param results what was done in the period
 * @param limits what fell short, and why
 * @param ahead what is to be done in the period that follows
 * @param proposals what is asked of the leaders
 */
public record ReportTexts(
        @Size(max = LONGEST) String results,
        @Size(max = LONGEST) String limits,
        @Size(max = LONGEST) String ahead,
        @Size(max = LONGEST) String proposals) {

    /** Characters of a part: about fifteen pages. */
    public static final int LONGEST = 30_000;

    static final ReportTexts NONE = new ReportTexts(null, null, null, null);

    /** Whether nothing was written yet. */
    public boolean isBlank() {
        return parts().allMatch(String::isBlank);
    }

    Stream<String> parts() {
        return Stream.of(results, limits, ahead, proposals).filter(Objects::nonNull);
    }
}
