package vn.giaoban.proof.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says after a deed. */
final class Said {

    private static final Pattern ISSUED = Pattern.compile("Đã ban hành thông báo số (\\d+-TB/HU)\\.");

    private Said() {}

    /** Waits until a page says that a notice is issued, and under which number. */
    static String issuedNumber(Page page) {
        page.getByText(ISSUED).waitFor();
        Matcher said = ISSUED.matcher(page.getByText(ISSUED).innerText());
        if (!said.find()) {
            throw new AssertionError("no number is said on " + page.url());
        }
        return said.group(1);
    }
}
