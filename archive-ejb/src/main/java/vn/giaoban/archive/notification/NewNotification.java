package vn.giaoban.archive.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * What an account shall be told, in Vietnamese. Subject and text become one line each, without control characters, and are
 * shortened where they are too long: what they quote was typed by others.
 *
 * @param link the page it is about, a path within the application such as {@code /task/12}
 * @param key tells this from whatever else the account is told: under one key an account is told once, for good
 */
public record NewNotification(
        @NotNull NotificationKind kind,
        @NotBlank String subject,
        @NotNull String text,

        @NotNull @Size(max = 300) @Pattern(regexp = "/(?![/\\\\])[^\\s\\p{Cntrl}]*")
        String link,

        @NotBlank @Size(max = 200) String key) {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TEXT = 1000;

    public NewNotification {
        subject = line(subject, LONGEST_SUBJECT);
        text = line(text, LONGEST_TEXT);
    }

    private static String line(String typed, int longest) {
        String line = Typed.line(typed);
        if (line == null || line.length() <= longest) {
            return line == null ? "" : line;
        }
        boolean halved = Character.isHighSurrogate(line.charAt(longest - 2));
        return line.substring(0, halved ? longest - 2 : longest - 1) + "…";
    }
}
