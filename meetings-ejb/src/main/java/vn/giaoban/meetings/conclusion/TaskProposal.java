package vn.giaoban.meetings.conclusion;

import java.util.List;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.task.Due;

/**
 * A task proposed out of a clause; a person confirms it.
 *
 * @param clause id of the clause
 * @param lead null where the text names none; never guessed
 * @param collective who is addressed where no single body is, or null
 * @param due of kind {@code NONE} where the text names none
 * @param inferred names of the fields that were not read from the clause's own words
 */
public record TaskProposal(
        long clause,
        String content,
        BodyName lead,
        List<BodyName> coordinating,
        String collective,
        Due due,
        List<String> inferred) {}
