package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import vn.giaoban.proof.browser.Chromium.Screen;

/** What holds of every page: it fits the screen, can be used by everybody, and runs no foreign script. */
final class PageCheck {

    /**
     * What sticks out of the screen to the right; what scrolls within its own box does not, nor what is folded away, which a
     * browser does not lay out anew when the screen changes.
     */
    private static final String STICKING_OUT = """
            () => Array.from(document.querySelectorAll('main *, header *')).filter(e => {
              if (!e.checkVisibility()) return false;
              const box = e.getBoundingClientRect();
              if (box.width < 2 || box.height < 2 || box.right <= document.documentElement.clientWidth + 1) return false;
              for (let p = e.parentElement; p; p = p.parentElement) {
                if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) return false;
              }
              return getComputedStyle(e).position !== 'fixed';
            }).map(e => e.outerHTML.slice(0, 120))
            """;

    private static final String DIALOG = ".ui-dialog[aria-hidden=false]";

    private PageCheck() {}

    /**
     * Checks the page shown on every screen, beginning with the one it is on, and leaves it there. The server need not show it
     * again: what it sends is the same for all of them. Whether it is open to everybody is asked once, as that costs most and
     * hardly depends on the screen; full pages are asked at the desk, forms filled in wrongly on the phone.
     */
    static void passesOnEveryScreen(Chromium browser, Page page, Screen own, String what) {
        passes(browser, page, name(own, what));
        for (Screen other : EnumSet.complementOf(EnumSet.of(own))) {
            browser.fit(page, other);
            fits(browser, page, name(other, what));
        }
        browser.fit(page, own);
    }

    private static String name(Screen screen, String what) {
        return screen.name().toLowerCase(Locale.ROOT) + "-" + what.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Checks the page shown and keeps a picture of it. */
    static void passes(Chromium browser, Page page, String name) {
        fits(browser, page, name);
        assertThat(page.content()).as("%s has no text without words", name).doesNotContain("???");
        assertThat(barriers(page)).as("%s is open to everybody", name).isEmpty();
    }

    private static void fits(Chromium browser, Page page, String name) {
        browser.picture(page, name);
        assertThat(page.locator("h1").count()).as("%s has one heading", name).isEqualTo(1);
        Number overflow =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).as("%s does not scroll sideways", name).isLessThanOrEqualTo(0);
        assertThat((List<?>) page.evaluate(STICKING_OUT))
                .as("nothing sticks out of %s", name)
                .isEmpty();
        assertThat(browser.freshComplaints())
                .as("%s runs without complaint", name)
                .isEmpty();
    }

    private static List<String> barriers(Page page) {
        // What lies under the bar that stays at the top is no smaller for it.
        page.evaluate("window.scrollTo(0, 0)");
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(violations);
        if (page.locator(DIALOG).count() > 0) {
            // What lies behind a modal dialog cannot be reached.
            axe.include(DIALOG);
        }
        return axe
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    }
}
