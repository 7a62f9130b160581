package vn.giaoban.meetings.conclusion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.task.Due;

/**
 * A clause as somebody puts it.
 *
 * @param id of a clause that was there before; null for a new one
 * @param axes on what a shortcoming finds fault; empty for every other kind
 * @param heading null for none
 * @param noTask "không phát sinh nhiệm vụ"; null = as usual for the kind: results, shortcomings, causes and what was noted
 *     give rise to none, everything else is still to be decided
 * @param lead the body named as leading, as read from a text; or null
 * @param coordinating the bodies named as working with it
 * @param collective who is addressed where no single body is ("các Ban"), or null
 * @param due by when, as read; or null
 * @param inferred names of the fields that were not read from the text
 * @param span where the clause stands in the text it was read from, or null
 */
public record ClauseEntry(
        Long id,
        @NotNull ClauseKind kind,
        List<Axis> axes,
        @Size(max = 500) String heading,
        @NotBlank @Size(max = 8000) String text,
        Boolean noTask,
        BodyName lead,
        List<BodyName> coordinating,
        @Size(max = 300) String collective,
        @Valid Due due,
        List<String> inferred,
        Span span) {

    public ClauseEntry {
        axes = axes == null ? List.of() : List.copyOf(axes);
        coordinating = coordinating == null ? List.of() : List.copyOf(coordinating);
        inferred = inferred == null ? List.of() : List.copyOf(inferred);
    }
}
