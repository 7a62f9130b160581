package vn.giaoban.meetings.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An answer to an invitation. What does not belong to its kind is left out.
 *
 * @param people who comes, one a line, name and post parted by a comma; for {@link AnswerKind#ATTENDS}
 * @param substitute who comes instead, and
 * @param post his post, or null; for {@link AnswerKind#SUBSTITUTE}
 * @param reason why nobody or somebody else comes; not for {@link AnswerKind#ATTENDS}
 */
public record AnswerEntry(
        @NotNull AnswerKind kind,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> people,
        @Size(max = 200) String substitute,
        @Size(max = 300) String post,
        @Size(max = 1000) String reason) {

    public AnswerEntry {
        people = people == null || kind != AnswerKind.ATTENDS ? List.of() : List.copyOf(people);
        substitute = kind == AnswerKind.SUBSTITUTE ? blankIsNone(substitute) : null;
        post = kind == AnswerKind.SUBSTITUTE ? blankIsNone(post) : null;
        reason = kind == AnswerKind.ATTENDS ? null : blankIsNone(reason);
    }

    private static String blankIsNone(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
