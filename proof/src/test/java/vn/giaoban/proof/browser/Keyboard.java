package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * A person without a mouse: presses keys and sees where the focus is. At every step the focus must be seen, on the screen
 * and not covered, and Tab must go on through the page in the order in which it is read.
 */
final class Keyboard {

    private static final int FAR = 120;

    /** What stands under the focus, whether it can be seen there, and whether it lies after what had it before. */
    private static final String FOCUS = """
            () => {
              const e = document.activeElement;
              const r = e.getBoundingClientRect();
              const s = getComputedStyle(e);
              const left = Math.max(r.left, 0), right = Math.min(r.right, innerWidth);
              const top = Math.max(r.top, 0), bottom = Math.min(r.bottom, innerHeight);
              const seen = [0.1, 0.5, 0.9].some(x => [0.1, 0.5, 0.9].some(y => {
                const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
                return hit && (e === hit || e.contains(hit) || hit.contains(e) && hit.closest('label, .ui-button') !== null
                  || (e.labels && [...e.labels].some(l => l.contains(hit))));
              }));
              const before = window.focusBefore;
              const inOrder = !before || !before.isConnected || before === e
                || !!(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
              window.focusBefore = e;
              return {
                id: e.id, tag: e.tagName.toLowerCase(), text: (e.innerText || e.value || '').trim().slice(0, 80),
                name: (e.getAttribute('aria-label') || (e.labels && e.labels[0] && e.labels[0].innerText) || e.innerText || '').trim().replace(/\\s+/g, ' '),
                body: e === document.body, placed: right - left > 0 && bottom - top > 0, seen: seen, inOrder: inOrder,
                ring: (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none',
                positive: document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex^="-"])').length,
                dialog: !!e.closest('.ui-dialog')
              };
            }
            """;

    /** What has the focus. */
    record Focus(Map<?, ?> facts) {

        String id() {
            return String.valueOf(facts.get("id"));
        }

        /** What a reader of the screen would say: its label, or its words. */
        String name() {
            return String.valueOf(facts.get("name"));
        }

        boolean is(String what) {
            return Boolean.TRUE.equals(facts.get(what));
        }
    }

    private final Page page;
    private final Chromium browser;

    Keyboard(Chromium browser, Page page) {
        this.browser = browser;
        this.page = page;
    }

    Focus focus() {
        return new Focus((Map<?, ?>) page.evaluate(FOCUS));
    }

    /** Presses a key and waits for what it brings; the focus must stand somewhere after it. */
    void press(String key) {
        page.keyboard().press(key);
        settle();
    }

    /** Waits until the page rests and says where the focus is. */
    void settle() {
        browser.rest(page);
        page.waitForCondition(() -> !focus().is("body"));
    }

    /** Types, in the place of what stands there. */
    void write(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Goes on by Tab until a thing of this name, or with an id of this end, has the focus. */
    Focus tabTo(String wanted) {
        return go("Tab", wanted);
    }

    /** Goes back by Shift and Tab. */
    Focus tabBackTo(String wanted) {
        return go("Shift+Tab", wanted);
    }

    private Focus go(String key, String wanted) {
        StringBuilder passed = new StringBuilder();
        page.evaluate("window.focusBefore = null");
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press(key);
            Focus focus = focus();
            if (!focus.is("body")) {
                check(key, focus);
                if (focus.name().startsWith(wanted) || focus.id().endsWith(wanted)) {
                    return focus;
                }
            }
            passed.append('\n')
                    .append(focus.id())
                    .append(" \"")
                    .append(focus.name())
                    .append('"');
        }
        throw new AssertionError("The keyboard does not come to " + wanted + "; it came by" + passed);
    }

    private void check(String key, Focus focus) {
        assertThat(focus.is("placed")).as("on the screen: %s", focus.facts()).isTrue();
        assertThat(focus.is("ring"))
                .as("the focus is marked: %s", focus.facts())
                .isTrue();
        assertThat(focus.is("seen"))
                .as("nothing covers the focus: %s", focus.facts())
                .isTrue();
        assertThat(((Number) focus.facts().get("positive")).intValue())
                .as("no order but that of the page")
                .isZero();
        if (key.equals("Tab") && !focus.is("dialog")) {
            assertThat(focus.is("inOrder"))
                    .as("in the order of reading: %s", focus.facts())
                    .isTrue();
        }
    }

    /** Chooses in a list that has the focus, by the arrow keys, until the words stand there. */
    void choose(String option) {
        for (int i = 0; i < 20; i++) {
            Object shown = page.evaluate("document.activeElement.selectedOptions[0].label");
            if (option.equals(shown)) {
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("There is no " + option + " to choose");
    }
}
