package vn.giaoban.meetings.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody invited who has no account in the house.
 *
 * @param post the post as written, or null
 * @param mailAddress where he receives mail; null for a letter on paper
 */
public record Guest(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 300) String post,
        @Size(max = 254) String mailAddress) {

    public Guest {
        post = blankIsNone(post);
        mailAddress = blankIsNone(mailAddress);
    }

    private static String blankIsNone(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
