package vn.giaoban.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page, read from the pages themselves. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/vn/giaoban/web");
    private static final Pattern KEY = Pattern.compile("t\\['([A-Za-z0-9.]+)']");
    private static final Pattern BUILT_KEY = Pattern.compile("t\\['([A-Za-z0-9.]+\\.)'\\.concat");

    /** The one place that may show markup: fragments of a text that the search has escaped. */
    private static final List<String> MAY_SHOW_MARKUP = List.of("fragment.xhtml");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("messages_en").stringPropertyNames())
                .isEqualTo(bundle("messages_vi").stringPropertyNames());
    }

    @Test
    void everyWordOfAPageStandsInTheBundle() throws IOException {
        Set<String> known = bundle("messages_vi").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        pages().forEach((name, page) -> {
            Matcher key = KEY.matcher(page);
            while (key.find()) {
                if (!known.contains(key.group(1)) && !key.group(1).endsWith(".")) {
                    missing.add(name + ": " + key.group(1));
                }
            }
            Matcher built = BUILT_KEY.matcher(page);
            while (built.find()) {
                if (known.stream().noneMatch(word -> word.startsWith(built.group(1)))) {
                    missing.add(name + ": " + built.group(1));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noPageShowsMarkupThatSomebodyTyped() throws IOException {
        Map<String, String> pages = pages();
        pages.keySet().removeIf(name -> MAY_SHOW_MARKUP.stream().anyMatch(name::endsWith));
        assertThat(pages.values()).noneMatch(page -> page.contains("escape=\"false\""));
    }

    @Test
    void noPageIncludesWhatAnAddressNames() throws IOException {
        assertThat(pages().values())
                .noneMatch(
                        page -> page.matches("(?s).*<ui:(include|composition|decorate)[^>]*(src|template)=\"#\\{.*"));
    }

    @Test
    void noPageUsesScriptsThatThePolicyForbids() throws IOException {
        assertThat(pages().values()).noneMatch(page -> page.contains("<f:ajax") || page.contains("<h:commandLink"));
        assertThat(pages().values()).noneMatch(page -> page.contains("<script"));
    }

    @Test
    void theStateStaysOnTheServerAndTheNonceFindsItsPlace() throws IOException {
        String web = Files.readString(WEBAPP.resolve("WEB-INF/web.xml"), UTF_8);
        assertThat(parameter(web, "jakarta.faces.STATE_SAVING_METHOD")).isEqualTo("server");
        assertThat(parameter(web, "jakarta.faces.PROJECT_STAGE")).isEqualTo("Production");
        assertThat(parameter(web, "primefaces.CSP_POLICY")).endsWith("script-src 'self'");
        assertThat(web).doesNotContain("<param-name>jakarta.faces.CLIENT_WINDOW_MODE");
        assertThat(web).contains("<tracking-mode>COOKIE</tracking-mode>");
    }

    private static String parameter(String web, String name) {
        Matcher found = Pattern.compile(Pattern.quote(name) + "</param-name>\\s*<param-value>([^<]*)")
                .matcher(web);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1).strip();
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                pages.put(WEBAPP.relativize(file).toString(), Files.readString(file, UTF_8));
            }
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static Properties bundle(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"), UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
