package vn.giaoban.web.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Pattern REFUSED = Pattern.compile(
            "Refusal(?:\\.(?:invalid|conflict|unknown|forbidden)|\\(\\s*Refusal\\.Kind\\.\\w+,)\\(?\\s*\"([^\"]+)\"");

    private final ResourceBundle vietnamese =
            Reasons.bundle("vn.giaoban.web.reason.reasons", Locale.forLanguageTag("vi"));
    private final ResourceBundle english = Reasons.bundle("vn.giaoban.web.reason.reasons", Locale.ENGLISH);

    @Test
    void everyRefusalOfTheHouseHasWords() {
        Set<String> refusals = new TreeSet<>();
        for (String module : new String[] {"archive-ejb", "meetings-ejb", "web"}) {
            refusals.addAll(refusalsIn(Path.of("..", module, "src", "main", "java")));
        }
        assertThat(refusals).hasSizeGreaterThan(8);
        assertThat(vietnamese.keySet()).containsAll(refusals);
    }

    @Test
    void bothLanguagesHaveTheSameReasons() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(vietnamese.keySet());
    }

    private static Set<String> refusalsIn(Path sources) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = REFUSED.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
