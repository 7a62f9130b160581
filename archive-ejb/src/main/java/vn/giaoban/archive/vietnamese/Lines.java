package vn.giaoban.archive.vietnamese;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short lists that a person writes, and a column keeps, one entry a line. */
public final class Lines {

    private Lines() {}

    /** The entries that somebody wrote, without blanks around them and without empty ones; none for null. */
    public static List<String> written(String text) {
        return Stream.ofNullable(text)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The entries as a column keeps them: a line break within an entry would make two of it. */
    public static String kept(List<String> entries) {
        return entries.stream()
                .map(entry -> entry.replaceAll("\\s*\\R\\s*", " ").strip())
                .collect(Collectors.joining("\n"));
    }
}
