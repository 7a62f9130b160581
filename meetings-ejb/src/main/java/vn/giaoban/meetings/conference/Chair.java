package vn.giaoban.meetings.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who chairs.
 *
 * @param posts the posts as written on that day, in order; they need not be those of today
 */
public record Chair(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 200) String> posts) {

    public Chair {
        posts = posts == null ? List.of() : List.copyOf(posts);
    }
}
