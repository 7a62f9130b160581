package vn.giaoban.archive.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README's table is what an installer goes by: it names every setting, with the default that really holds. */
class SettingsAreDescribedTest {

    private static final Pattern NAME = Pattern.compile("`(giaoban\\.[a-z.]+)`");

    /** The default of each setting as the table says it, by name. */
    private static final Map<String, String> TABLE = new TreeMap<>();

    private static final Properties DEFAULTS = new Properties();

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(Path.of("..", "README.md"))) {
            if (line.startsWith("| `giaoban.")) {
                String[] cells = line.split("\\|", -1);
                Matcher name = NAME.matcher(cells[1]);
                while (name.find()) {
                    TABLE.put(name.group(1), cells[2].strip());
                }
            }
        }
        try (InputStream carried =
                SettingsAreDescribedTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            DEFAULTS.load(carried);
        }
    }

    @Test
    void everySettingStandsInTheTableAndNothingElseDoes() {
        Stream<String> typed = Stream.of(Settings.class, MailSettings.class, ReminderSettings.class)
                .flatMap(settings -> Arrays.stream(settings.getDeclaredFields()))
                .map(field -> field.getAnnotation(ConfigProperty.class))
                .filter(Objects::nonNull)
                .map(ConfigProperty::name);
        // The data source is defined before any bean is there; it reads its three settings itself.
        Stream<String> database = Stream.of("giaoban.db.url", "giaoban.db.user", "giaoban.db.password");

        assertThat(TABLE.keySet())
                .isEqualTo(Stream.concat(typed, database).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theTableSaysTheDefaultsThatTheArchiveCarries() {
        DEFAULTS.stringPropertyNames().stream()
                .filter(name -> name.startsWith("giaoban.") && !name.equals("giaoban.db.url"))
                .forEach(
                        name -> assertThat(TABLE.get(name)).as(name).isEqualTo("`" + DEFAULTS.getProperty(name) + "`"));
    }
}
