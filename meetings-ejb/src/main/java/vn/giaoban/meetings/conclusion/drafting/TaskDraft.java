package vn.giaoban.meetings.conclusion.drafting;

import java.util.List;

/**
 * A task proposed out of a clause; a person confirms it.
 *
 * @param content the work alone, without who does it and, where a day closes the clause, without that day
 * @param lead the one body that leads, or null where the clause names none
 * @param coordinating bodies named as working with it
 * @param collective who is addressed where no single body is, or null
 * @param due by when
 * @param inferred names of the fields concluded and not read
 */
public record TaskDraft(
        String content,
        BodyName lead,
        List<BodyName> coordinating,
        String collective,
        DueDraft due,
        List<String> inferred) {

    public TaskDraft {
        coordinating = List.copyOf(coordinating);
        inferred = List.copyOf(inferred);
    }
}
