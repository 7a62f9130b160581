package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import vn.giaoban.proof.servers.Artefacts;

/** The pages as they are shipped, read from the WAR itself: a page that is added cannot be forgotten by a test. */
final class ShippedPages {

    private static final Pattern PAGE = Pattern.compile("WEB-INF/pages/[^/]+/([^/]+)\\.xhtml");

    private ShippedPages() {}

    /** The names of all pages; a page's name is the first step of its address. */
    static List<String> names() {
        try (ZipFile war = new ZipFile(Artefacts.war().toFile())) {
            List<String> names = war.stream()
                    .map(entry -> PAGE.matcher(entry.getName()))
                    .filter(found -> found.matches())
                    .map(found -> found.group(1))
                    .sorted()
                    .toList();
            assertThat(names).contains("desk", "task", "login");
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
