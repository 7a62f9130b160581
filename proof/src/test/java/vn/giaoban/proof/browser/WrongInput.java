package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/**
 * A form that is filled in wrongly.
 *
 * @param user    who fills it in; empty = nobody is signed in
 * @param address where the form stands
 * @param opener  the button that opens its dialog; empty where the form is open
 * @param right   id of a field that is filled in rightly
 * @param typed   what is typed there
 * @param wrong   id of the first field that is wrong
 * @param badly   what is typed there; empty = it is left out
 * @param submit  id of the button that sends the form
 * @param says    what must stand beside the wrong field
 */
record WrongInput(
        String user,
        String address,
        String opener,
        String right,
        String typed,
        String wrong,
        String badly,
        String submit,
        String says) {

    /** Letters that only Vietnamese has, so that a complaint in English is noticed. */
    private static final Pattern VIETNAMESE =
            Pattern.compile("[đĐăĂơƠưƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    /** Fills the form in, sends it and looks at what the page makes of it. */
    void check(Chromium browser, Page page) {
        if (!opener.isEmpty()) {
            browser.openDialog(page, opener);
        }
        if (!right.isEmpty()) {
            field(page, right).fill(typed);
        }
        field(page, wrong).fill(badly);
        page.locator(id(submit)).click();
        Locator complaint = page.locator(".field:has(" + id(wrong) + ") .ui-message-error");
        complaint.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(complaint.innerText()).contains(says).containsPattern(VIETNAMESE);
        if (!right.isEmpty()) {
            assertThat(field(page, right).inputValue())
                    .as("what was typed stays")
                    .isEqualTo(typed);
        }
        page.waitForFunction("id => document.activeElement && document.activeElement.id === id", wrong);
        assertThat(field(page, wrong).getAttribute("aria-invalid")).isEqualTo("true");
    }

    private static Locator field(Page page, String id) {
        return page.locator(id(id));
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
