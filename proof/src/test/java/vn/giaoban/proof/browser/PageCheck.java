package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What holds of every page: it fits the screen, can be used by everybody, and runs no foreign script. */
final class PageCheck {

    private PageCheck() {}

    /** Checks the page shown and keeps a picture of it. */
    static void passes(Chromium browser, Page page, String name) {
        browser.picture(page, name);
        assertThat(page.locator("h1").count()).as("%s has one heading", name).isEqualTo(1);
        Number overflow =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).as("%s does not scroll sideways", name).isLessThanOrEqualTo(0);
        List<String> serious = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(serious).as("%s is open to everybody", name).isEmpty();
        assertThat(page.content()).as("%s has no text without words", name).doesNotContain("???");
    }
}
